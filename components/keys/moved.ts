/** Puts the focus on the first link or button of the next item, or of the one before; tells whether there was one. */
export function moved(list: HTMLElement | null, by: 1 | -1): boolean {
  const items = [...(list?.querySelectorAll('li') ?? [])]
  const targets = items.flatMap(item => item.querySelector<HTMLElement>('a, button') ?? []).filter(isShown)
  const at = targets.findIndex(target => target.closest('li')?.contains(document.activeElement))
  const target = at < 0 ? targets.find(one => one.getBoundingClientRect().top >= 0) : targets[at + by]
  target?.focus()
  return target !== undefined
}

const isShown = (element: HTMLElement) => element.checkVisibility?.() ?? true
