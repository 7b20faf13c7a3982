'use client'

import { makeWish } from './wish'

interface Held {
  area: Element
  target: Element
  event: Event
}

const held: Held[] = []
const typed = new Map<Field, string>()
type Field = HTMLInputElement | HTMLTextAreaElement
let isHolding = false

/** Holds what a part of the page cannot do yet: clicks, sending, Enter in a field, and the single keys that it names. */
export function holdFor() {
  if (isHolding) return
  isHolding = true
  for (const type of ['click', 'submit', 'keydown']) window.addEventListener(type, hold, true)
  window.addEventListener('input', remember, true)
}

function hold(event: Event) {
  const { target } = event
  if (!event.isTrusted || !(target instanceof Element)) return
  const area = event instanceof KeyboardEvent ? areaOfKey(event, target) : target.closest('[data-late]')
  if (!area) return
  event.preventDefault()
  event.stopImmediatePropagation()
  held.push({ area, target, event })
}

function remember({ target }: Event) {
  if (target instanceof Element && target.matches(textField) && target.closest('[data-late]'))
    typed.set(target as Field, (target as Field).value)
}

const textField = 'textarea, input:not([type=checkbox], [type=radio], [type=hidden], [type=submit])'

function areaOfKey(event: KeyboardEvent, target: Element) {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null
  const isTyped = target.matches('input, textarea, select, [contenteditable]')
  if (event.key === 'Enter') return isTyped ? target.closest('[data-late]') : null
  if (isTyped || document.querySelector('dialog[open]') || !/^\w$/.test(event.key)) return null
  return document.querySelector(`[data-late~="${event.key}"]`)
}

const waiting: (() => void)[] = []

/** A page is made anew only once all of it is there: what is half there could wait for it for ever. */
export async function allThere(): Promise<void> {
  if (!document.querySelector('[data-late]')) return
  makeWish()
  await new Promise<void>(resolve => void waiting.push(resolve))
}

/** The part is there: what was held for it is done. */
export function letGo(area: Element) {
  area.removeAttribute('data-late')
  if (!document.querySelector('[data-late]')) for (const go of waiting.splice(0)) go()
  for (const [field, value] of typed) if (area.contains(field)) tell(field, value)
  const mine = held.filter(one => one.area === area)
  for (const one of mine) held.splice(held.indexOf(one), 1)
  // Each after what the one before it has changed.
  for (const one of mine) setTimeout(() => again(one))
}

/** Types into a field what was typed into it before anybody listened. */
function tell(field: Field, value: string) {
  typed.delete(field)
  const { selectionStart, selectionEnd } = field
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set
  // React knows a value by its own setter; what goes by it is news.
  field.value = ''
  set?.call(field, value)
  if (selectionStart !== null && document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function again({ target, event }: Held) {
  if (event.type === 'click' && target instanceof HTMLElement) target.click()
  else if (event instanceof SubmitEvent) (target as HTMLFormElement).requestSubmit(event.submitter)
  else target.dispatchEvent(new KeyboardEvent('keydown', event as KeyboardEvent))
}
