import { beforeEach, expect, test, vi } from 'vitest'
import type { Kept } from './kept'
import type { Keepable, Unsaved } from './kept-text'

const { shelf, left, here } = vi.hoisted(() => ({
  here: { where: 'Priya', path: '/people/1' },
  shelf: new Map<string, unknown>(),
  left: new Map<string, (kept: unknown) => void>(),
}))

vi.mock('./keeping', () => ({
  placeOf: () => ({ ...here }),
  keeper: async () => ({
    put: async (kept: { id: string }) => void shelf.set(kept.id, kept),
    drop: async (id: string) => void shelf.delete(id),
    take: (name: string, given: (kept: unknown) => void) => void left.set(name, given),
    thisTab: () => 'this tab',
  }),
}))

const { keepText } = await import('./kept-text')

beforeEach(() => {
  vi.useFakeTimers()
  shelf.clear()
})

const words = (text: string) => ({ text, isNothing: false })

/** A text that is saved as typed, told by the test how its saving fares. */
function saver() {
  let listener = () => {}
  let state = 'saved'
  let unsaved: Unsaved | null = null
  const restored: Unsaved[] = []
  const is = async (next: string, now: Unsaved | null) => {
    state = next
    unsaved = now
    listener()
    await vi.advanceTimersByTimeAsync(300)
  }
  const keepable: Keepable = {
    snapshot: () => ({ state, problem: 'why' }),
    subscribe: heard => {
      listener = heard
      return () => {}
    },
    kept: () => unsaved,
    restore: one => {
      restored.push(one)
      unsaved = one
      state = 'saving'
      return true
    },
  }
  return { keepable, restored, is }
}

const kept = () => [...shelf.values()] as Kept[]
const record = (id: string, text: string): Kept => ({
  ...{ kind: 'text', id, tab: 'gone', at: 1, name: 'x', state: 'left', where: '', path: '' },
  ...{ words: words(text), version: 1, base: words('') },
})

test('typed words stand on the device within 300 ms, once, and are gone when they are saved', async () => {
  const { keepable, is } = saver()
  keepText('a', keepable)
  await is('saving', { words: words('one'), version: 1, base: words('') })
  await is('waiting', { words: words('one two'), version: 1, base: words('') })
  expect(kept()).toMatchObject([{ name: 'a', tab: 'this tab', words: words('one two'), version: 1, state: 'waiting' }])
  expect(kept()[0]?.problem).toBeUndefined()
  await is('refused', { words: words('one two'), version: 1, base: words('') })
  expect(kept()).toMatchObject([{ problem: 'why' }])
  await is('saved', null)
  expect(kept()).toEqual([])
})

test('its place is where it was written, wherever one stands when its saving fares otherwise', async () => {
  const { keepable, is } = saver()
  keepText('d', keepable)
  await is('saving', { words: words('one'), version: 1, base: words('') })
  const before = { ...here }
  Object.assign(here, { where: 'Settings', path: '/settings' })
  await is('waiting', { words: words('one'), version: 1, base: words('') })
  Object.assign(here, before)
  expect(kept()).toMatchObject([{ where: 'Priya', path: '/people/1', state: 'waiting' }])
  await is('saved', null)
})

test('words that a tab left behind are put back, and stand on the device until they are saved', async () => {
  const { keepable, restored, is } = saver()
  keepText('b', keepable)
  await vi.advanceTimersByTimeAsync(0)
  shelf.set('old', record('old', 'left'))
  left.get('b')?.(record('old', 'left'))
  await vi.advanceTimersByTimeAsync(0)
  expect(restored).toMatchObject([{ words: words('left'), version: 1 }])
  expect(kept()).toMatchObject([{ tab: 'this tab', words: words('left') }])
  await is('saved', null)
  expect(kept()).toEqual([])
})

test('of two tabs that left words the second comes back once the first is saved', async () => {
  const { keepable, restored, is } = saver()
  keepText('c', keepable)
  await vi.advanceTimersByTimeAsync(0)
  for (const one of [record('p', 'first'), record('q', 'second')]) {
    shelf.set(one.id, one)
    left.get('c')?.(one)
  }
  await vi.advanceTimersByTimeAsync(0)
  expect(restored.map(one => one.words.text)).toEqual(['first'])
  expect(shelf.has('q')).toBe(true)
  await is('saved', null)
  expect(restored.map(one => one.words.text)).toEqual(['first', 'second'])
  await is('saved', null)
  expect(kept()).toEqual([])
})
