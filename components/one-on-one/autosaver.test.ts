import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { notThere, type Outcome, signedOut } from '@/lib/auth/outcome'
import type { Saved } from '@/lib/one-on-ones/saved'
import { Autosaver, type Save } from './autosaver'

const words = (text: string) => ({ text, isNothing: false })
const theirs = { text: 'theirs', isNothing: false, version: 4, by: 'Priya' }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A saver over a server that answers as told, then always with the next version. */
function saverOver(...answers: (Outcome<Saved> | Error)[]) {
  let version = 0
  const sent: [string, number][] = []
  const save: Save = async input => {
    sent.push([input.text, input.version])
    const answer = answers.shift() ?? { done: { version: ++version } }
    if (answer instanceof Error) throw answer
    return answer
  }
  return { saver: new Autosaver(words(''), 0, save), sent }
}

test('typing is saved once it pauses, each save from the version of the one before', async () => {
  const { saver, sent } = saverOver()
  saver.change(words('a'))
  saver.change(words('ab'))
  await vi.advanceTimersByTimeAsync(600)
  saver.change(words('abc'))
  expect(saver.snapshot().state).toBe('saving')
  await vi.advanceTimersByTimeAsync(600)
  expect(sent).toEqual([
    ['ab', 0],
    ['abc', 1],
  ])
  expect(saver.snapshot()).toMatchObject({ state: 'saved', version: 2 })
})

test('a save whose answer was lost is sent again as it was, then what was typed since', async () => {
  const { saver, sent } = saverOver(new Error('offline'))
  saver.change(words('one'))
  await vi.advanceTimersByTimeAsync(600)
  expect(saver.snapshot().state).toBe('waiting')
  saver.change(words('one two'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toEqual([
    ['one', 0],
    ['one', 0],
    ['one two', 1],
  ])
  expect(saver.snapshot()).toMatchObject({ state: 'saved', words: words('one two') })
})

test('who is signed out keeps the text, and it is saved once they are back', async () => {
  const { saver } = saverOver(signedOut, signedOut)
  saver.change(words('kept'))
  await vi.advanceTimersByTimeAsync(600)
  expect(saver.snapshot()).toMatchObject({ state: 'signed out', words: words('kept') })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(saver.snapshot().state).toBe('saved')
})

test('a conflict keeps both texts, goes on taking what is typed, and saves the choice from the version that stands', async () => {
  const { saver, sent } = saverOver({ done: { theirs } })
  saver.change(words('mine'))
  await vi.advanceTimersByTimeAsync(600)
  saver.change(words('mine too'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(saver.snapshot()).toMatchObject({ state: 'conflict', theirs, words: words('mine too') })
  saver.choose(words('theirs\n\nmine too'))
  await vi.advanceTimersByTimeAsync(0)
  expect(sent.at(-1)).toEqual(['theirs\n\nmine too', 4])
})

test('what is refused or too long says why, is not sent again by itself, and is saved once it is changed', async () => {
  const { saver, sent } = saverOver(notThere)
  saver.change(words('refused'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(saver.snapshot()).toMatchObject({ state: 'refused', problem: notThere.problem, words: words('refused') })
  saver.change(words('x'.repeat(200_001)))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(saver.snapshot().problem).toContain('201 kB')
  expect(sent).toHaveLength(1)
  saver.change(words('short'))
  await vi.advanceTimersByTimeAsync(600)
  expect(saver.snapshot().state).toBe('saved')
})
