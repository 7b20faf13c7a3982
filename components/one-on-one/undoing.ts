import type { FormAct } from './act'

/** The act that takes another back, for the key `z`: the same, with `undo`, or with what was there before. */
export const undoing =
  (
    action: FormAct,
    fields: Record<string, string | number | string[]>,
    more: Record<string, string> = { undo: 'on' },
  ) =>
  async () => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...fields, ...more }))
      for (const one of [value].flat()) form.append(name, String(one))
    const outcome = await action({}, form)
    if (outcome.done === undefined) throw new Error('not undone')
  }
