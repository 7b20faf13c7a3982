/** A list with one of its things put at another place; a place beyond the end is the end. */
export function movedTo<T>(list: readonly T[], thing: T, to: number): T[] {
  const rest = list.filter(one => one !== thing)
  return [...rest.slice(0, to), thing, ...rest.slice(to)]
}
