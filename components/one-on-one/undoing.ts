import type { FormAct } from './act'

/** The act that takes another back, for the key `z`: the same, with `undo`, or with what was there before. */
export const undoing =
  (action: FormAct, fields: Record<string, string | number>, more: Record<string, string> = { undo: 'on' }) =>
  async () => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...fields, ...more })) form.set(name, String(value))
    const outcome = await action({}, form)
    if (outcome.done === undefined) throw new Error('not undone')
  }
