import { keeper } from './keeping'

/** Takes everything of this account off the device, then sends the form that signs out. What is somebody else's stays theirs. */
export async function leaveNothing(form: HTMLFormElement | null) {
  if (!form) return
  // Nobody is asked again whether to leave: that was just answered.
  window.addEventListener('beforeunload', event => event.stopImmediatePropagation(), { capture: true })
  try {
    const { hasOthers, forget } = await keeper()
    if (await hasOthers()) add(form, 'othersStay')
    await forget()
  } catch {
    // The answer has the browser clear the device all the same.
  }
  form.submit()
}

function add(form: HTMLFormElement, name: string) {
  const field = document.createElement('input')
  Object.assign(field, { type: 'hidden', name, value: 'on' })
  form.append(field)
}
