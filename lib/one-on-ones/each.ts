import type { Outcome } from '@/lib/auth/outcome'

/** Does the same with each, one after the other; gives the first that was refused, or else the last. */
export async function each(ids: readonly string[], run: (id: string) => Promise<Outcome<string>>) {
  let outcome: Outcome<string> = { done: '' }
  for (const id of ids) {
    outcome = await run(id)
    if (!('done' in outcome)) break
  }
  return outcome
}
