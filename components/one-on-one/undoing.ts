import type { FormAct } from './act'

/** The act that takes another back, for the key `z`: the same, with `undo`. */
export const undoing = (action: FormAct, fields: Record<string, string>) => async () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, undo: 'on' })) form.set(name, value)
  const outcome = await action({}, form)
  if (outcome.done === undefined) throw new Error('not undone')
}
