/** What stands on a page and can be pressed or written in, by its name. */
export interface Standing {
  name: string
  isField: boolean
}

/** What is done on a page itself, by the names that it has there; the page offers only what its viewer may do. */
const pressed = new Set([
  'Held',
  'Move or skip',
  'Move or cancel',
  'Use a template',
  'Take a question',
  'Nothing this week',
  'Take “nothing” back',
  'Plan a one-on-one',
  'Prepare a review',
  'Dates',
])
const writtenIn = new Set([
  'Add a point',
  'Add something to do',
  'Add a private point',
  'Shared notes',
  'Private notes',
])

/** Those of what stands on the page that the palette offers, each once, in the order of the page. */
export function offeredOf<S extends Standing>(standing: readonly S[]): S[] {
  const taken = new Set<string>()
  return standing.filter(({ name, isField }) => {
    if (!(isField ? writtenIn : pressed).has(name) || taken.has(name)) return false
    taken.add(name)
    return true
  })
}

/** What stands on this page now, with the element that does it. */
export function standingHere(): (Standing & { element: HTMLElement })[] {
  const all = document.querySelectorAll<HTMLElement>(
    ['button', 'summary', 'a', 'input[aria-label]', 'textarea[aria-label]']
      .flatMap(kind => [`#main ${kind}`, `#main ~ aside ${kind}`])
      .join(','),
  )
  return [...all]
    .filter(element => element.checkVisibility() && !element.matches(':disabled'))
    .map(element => ({ name: nameOf(element), isField: element.matches('input, textarea'), element }))
}

/** Without the keys that stand in it. */
function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label')
  if (label !== null) return label
  const copy = element.cloneNode(true) as HTMLElement
  for (const key of copy.querySelectorAll('kbd')) key.remove()
  return (copy.textContent ?? '').trim()
}

/** Does it as if one had gone there: presses it, or begins to write in it. */
export function doThere({ element, isField }: { element: HTMLElement; isField: boolean }) {
  element.scrollIntoView({ block: 'nearest' })
  element.focus()
  if (!isField) element.click()
}
