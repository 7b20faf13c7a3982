export type Side = 'before' | 'after'

/**
 * The order of ids after one of them was put before or after another. Within a group the one moves; onto another group
 * its whole group goes along, for a line stands where its month or tag stands.
 */
export function put(groups: readonly (readonly string[])[], id: string, side: Side, target: string): string[] {
  const from = groups.find(group => group.includes(id))
  const to = groups.find(group => group.includes(target))
  if (!from || !to || id === target) return groups.flat()
  if (from === to) return groups.flatMap(group => (group === from ? placed(group, id, side, target) : group))
  return placed(groups, from, side, to).flat()
}

/** The order after a step up or down; at the edge of all it stays as it is. */
export function step(groups: readonly (readonly string[])[], id: string, by: -1 | 1): string[] {
  const flat = groups.flat()
  const target = flat[flat.indexOf(id) + by]
  return target ? put(groups, id, by < 0 ? 'before' : 'after', target) : flat
}

function placed<T>(items: readonly T[], item: T, side: Side, target: T): T[] {
  const rest = items.filter(one => one !== item)
  const at = rest.indexOf(target) + (side === 'after' ? 1 : 0)
  return [...rest.slice(0, at), item, ...rest.slice(at)]
}
