/** Puts the focus on the first link of the next item, or of the one before; tells whether there was one. */
export function moved(list: HTMLElement | null, by: 1 | -1): boolean {
  const items = [...(list?.querySelectorAll('li') ?? [])]
  const links = items.flatMap(item => item.querySelector('a') ?? [])
  const at = links.findIndex(link => link.closest('li')?.contains(document.activeElement))
  const target = at < 0 ? links.find(link => link.getBoundingClientRect().top >= 0) : links[at + by]
  target?.focus()
  return target !== undefined
}
