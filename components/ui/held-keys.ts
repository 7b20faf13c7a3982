'use client'

/**
 * Holds the keys that are pressed while what they are meant for is being fetched. Gives what ends it: with `true` they are
 * typed where the focus is by then, in order.
 */
export function holdKeys(): (isThere: boolean) => void {
  const keys: KeyboardEvent[] = []
  const hold = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopImmediatePropagation()
    keys.push(event)
  }
  window.addEventListener('keydown', hold, true)
  const end = (isThere: boolean) => {
    window.removeEventListener('keydown', hold, true)
    if (isThere) type(keys)
  }
  return end
}

/** Ends it once a field in an open dialog has the focus. */
export function typeOnceThere(end: (isThere: boolean) => void, tries = 60) {
  if (document.activeElement?.matches('dialog[open] :is(input, textarea)') || tries === 0) return end(true)
  requestAnimationFrame(() => typeOnceThere(end, tries - 1))
}

async function type(keys: readonly KeyboardEvent[]) {
  for (const key of keys) {
    if (key.key.length === 1) document.execCommand('insertText', false, key.key)
    else if (key.key === 'Backspace') document.execCommand('delete')
    else document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key))
    // What it changed is there before the next one.
    await new Promise(resolve => setTimeout(resolve))
  }
}
