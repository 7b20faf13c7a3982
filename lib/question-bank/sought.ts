type Params = Record<string, string | string[] | undefined>

/** What a page of the bank is asked for in its address; whatever makes no sense is nothing. */
export function soughtOf(params: Params): { q: string; theme: string; as: 'shared' | 'private' } {
  const one = (name: string) => [params[name]].flat()[0] ?? ''
  return {
    q: one('q').slice(0, 120),
    theme: one('theme').slice(0, 60),
    as: one('as') === 'private' ? 'private' : 'shared',
  }
}
