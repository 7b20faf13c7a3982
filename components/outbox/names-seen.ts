import { inTurn, thisAccount } from './account-shelf'
import { type Kept, type Named, namesIdOf } from './kept'

/** Whom and what one saw last, the newest first. */
export const namesSeen = async () => namesIn((await inTurn(one => one.all())) ?? [])

function namesIn(kept: readonly Kept[]): { people: Named[]; meetings: Named[] } {
  const names = kept.find(one => one.kind === 'names')
  return names?.kind === 'names' ? names : { people: [], meetings: [] }
}

const atMost = 10

/**
 * Remembers whom or which one-on-one `viewerId` sees, by name alone: the last ten of each (QUALITY.md S10). A tab that
 * serves another account by now keeps nothing for the one before.
 */
export async function seen(viewerId: string, what: 'people' | 'meetings', named: Named): Promise<void> {
  await inTurn(async one => {
    if (thisAccount() !== viewerId) return
    const { people, meetings } = namesIn(await one.all())
    const now = { people, meetings }
    now[what] = [named, ...now[what].filter(other => other.id !== named.id)].slice(0, atMost)
    await one.put({ kind: 'names', id: namesIdOf(viewerId), tab: '', at: 0, where: '', path: '', ...now })
  }).catch(() => undefined)
}
