import { holdsWords, isWorthKeeping } from './worth-keeping'

/** What somebody types or chooses in a form: not what the page puts there, never a password, nothing that only helps to choose. */
type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const left = new Set(['hidden', 'password', 'email', 'search', 'file', 'submit', 'button', 'reset', 'image'])

const isTyped = (field: Element): field is Typed =>
  (field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement ||
    (field instanceof HTMLInputElement && !left.has(field.type))) &&
  field.name !== '' &&
  field.getAttribute('role') !== 'combobox'

const typedIn = (form: HTMLFormElement) => [...form.elements].filter(isTyped)

const isTick = (field: Typed): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')

/** Several fields of one name are told apart by their value, or by their place. */
const keyOf = (field: Typed, index: number) => `${field.name} ${isTick(field) ? field.value : index}`

const readOf = (field: Typed) => (isTick(field) ? (field.checked ? 'on' : '') : field.value)

function givenIn(field: Typed): string {
  if (isTick(field)) return field.defaultChecked ? 'on' : ''
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue
  return ([...field.options].find(option => option.defaultSelected) ?? field.options[0])?.value ?? ''
}

/** A form that is kept while it is not sent: one in which something is written. */
export const hasText = (form: HTMLFormElement) =>
  isWorthKeeping([
    ...typedIn(form).map(field => field.type),
    ...(form.querySelector('[type=password]') ? ['password'] : []),
  ])

/** A name for a form that is the same the next time the page is made: its address, its label, and what it is about. */
export function nameOfForm(form: HTMLFormElement): string {
  const about = [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')]
    .filter(field => /id$|kind$/i.test(field.name) && !field.name.startsWith('$'))
    .map(field => `${field.name}=${field.value}`)
  return ['form', location.pathname, form.getAttribute('aria-label') ?? form.dataset.name ?? '', ...about].join(' ')
}

/** What was changed in a form, by field; empty while nothing was written. */
export function changedIn(form: HTMLFormElement): [string, string][] {
  const fields = typedIn(form).map((field, index) => ({ field, key: keyOf(field, index) }))
  const changed = fields.filter(({ field }) => readOf(field) !== givenIn(field))
  const kinds = (of: typeof fields) => of.map(({ field }) => field.type)
  if (!holdsWords(kinds(fields), kinds(changed))) return []
  return changed.map(({ field, key }): [string, string] => [key, readOf(field)])
}

/** Types it into the form again, so that whatever listens to the fields hears of it. */
export function typeInto(form: HTMLFormElement, fields: readonly [string, string][]) {
  const values = new Map(fields)
  typedIn(form).forEach((field, index) => {
    const value = values.get(keyOf(field, index))
    if (value !== undefined) type(field, value)
  })
  form.closest('details')?.setAttribute('open', '')
}

/** Puts every field back to what the page gave it. */
export function takeBack(form: HTMLFormElement) {
  for (const field of typedIn(form)) type(field, givenIn(field))
}

function type(field: Typed, value: string) {
  if (readOf(field) === value) return
  if (isTick(field)) return field.click()
  // React hears of a value only through the setter of the element's own kind.
  const kind = Object.getPrototypeOf(field)
  Object.getOwnPropertyDescriptor(kind, 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
}
