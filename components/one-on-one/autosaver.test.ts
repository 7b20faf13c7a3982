import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { notThere, type Outcome, signedOut } from '@/lib/auth/outcome'
import type { Saved } from '@/lib/one-on-ones/saved'
import { Autosaver, type Save } from './autosaver'
import * as merge from './merge'

const words = (text: string) => ({ text, isNothing: false })
const theirs = { text: 'theirs', isNothing: false, version: 4, by: 'Priya' }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A saver over a server that answers as told, then always with the next version. */
function saverOver(...answers: (Outcome<Saved> | Error)[]) {
  return saverFrom('', ...answers)
}

function saverFrom(text: string, ...answers: (Outcome<Saved> | Error)[]) {
  let version = 0
  const sent: [string, number][] = []
  const save: Save = async input => {
    sent.push([input.text, input.version])
    const answer = answers.shift() ?? { done: { version: ++version } }
    if (answer instanceof Error) throw answer
    return answer
  }
  const saver = new Autosaver(words(text), 0, save, undefined, async () => merge)
  return { saver, sent }
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
  const { saver, sent } = saverFrom('before', { done: { theirs } })
  saver.change(words('mine'))
  await vi.advanceTimersByTimeAsync(600)
  expect(saver.kept()).toEqual({ words: words('mine'), version: 0, base: words('before') })
  saver.change(words('mine too'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(saver.snapshot()).toMatchObject({ state: 'conflict', theirs, words: words('mine too') })
  saver.chooseBoth()
  await vi.advanceTimersByTimeAsync(1)
  expect(sent.at(-1)).toEqual(['theirs\nmine too', 4])
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

test('a pasted text of 2 MB is told at once, kept, and never sent', async () => {
  const { saver, sent } = saverOver()
  saver.change(words('x'.repeat(2_000_000)))
  expect(saver.snapshot()).toMatchObject({ state: 'refused', problem: expect.stringContaining('2000 kB') })
  expect(saver.kept()?.words.text).toHaveLength(2_000_000)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toEqual([])
})

test('another’s words are taken where nothing is typed, and merged with what is, which is saved by itself', async () => {
  const { saver, sent } = saverFrom('one\ntwo')
  saver.hear({ ...theirs, text: 'ONE\ntwo', version: 4 })
  await vi.advanceTimersByTimeAsync(0)
  expect(saver.snapshot()).toMatchObject({ state: 'saved', words: words('ONE\ntwo'), version: 4, met: { by: '' } })
  saver.change(words('ONE\ntwo and more'))
  saver.hear({ ...theirs, text: 'ONE\nhalf\ntwo', version: 5 })
  await vi.advanceTimersByTimeAsync(0)
  expect(saver.snapshot()).toMatchObject({ words: words('ONE\nhalf\ntwo and more'), met: { by: 'Priya' } })
  expect(saver.snapshot().met?.at('ONE\ntwo'.length)).toBe('ONE\nhalf\ntwo'.length)
  await vi.advanceTimersByTimeAsync(600)
  expect(sent).toEqual([['ONE\nhalf\ntwo and more', 5]])
  await vi.advanceTimersByTimeAsync(10_000)
  expect(saver.snapshot()).toMatchObject({ state: 'saved', met: undefined })
})

test('a save that came second is merged with the first by itself', async () => {
  const { saver, sent } = saverFrom('one\ntwo', { done: { theirs: { ...theirs, text: 'one\ntwo\nthree' } } })
  saver.change(words('one\ntwo of us'))
  await vi.advanceTimersByTimeAsync(601)
  expect(sent.at(-1)).toEqual(['one\ntwo of us\nthree', 4])
  expect(saver.snapshot()).toMatchObject({ state: 'saved', met: { by: 'Priya' } })
})

test('what was heard while a save is on its way waits for its answer, and an older version is nothing new', async () => {
  const { saver, sent } = saverFrom('one', new Error('offline'))
  saver.change(words('one two'))
  await vi.advanceTimersByTimeAsync(600)
  saver.hear({ ...theirs, text: 'zero\none', version: 1 })
  await vi.advanceTimersByTimeAsync(0)
  expect(saver.snapshot()).toMatchObject({ state: 'waiting', words: words('one two') })
  await vi.advanceTimersByTimeAsync(10_000)
  saver.hear({ ...theirs, text: 'older', version: 1 })
  await vi.advanceTimersByTimeAsync(0)
  expect(sent).toEqual([
    ['one two', 0],
    ['one two', 0],
  ])
  expect(saver.snapshot()).toMatchObject({ state: 'saved', words: words('one two') })
})

test('a save whose answer was lost and from which the other went on is not there twice', async () => {
  const arrived = { done: { theirs: { ...theirs, text: 'mine\nhers' } } }
  const { saver, sent } = saverOver(new Error('offline'), arrived)
  saver.change(words('mine'))
  await vi.advanceTimersByTimeAsync(600)
  saver.change(words('mine and more'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent.at(-1)).toEqual(['mine and more\nhers', 4])
})

test('while characters are composed nothing is sent, and nothing comes between', async () => {
  const { saver, sent } = saverFrom('one')
  saver.hold(true)
  saver.change(words('one k'))
  await vi.advanceTimersByTimeAsync(5000)
  saver.hear({ ...theirs, text: 'zero\none' })
  await vi.advanceTimersByTimeAsync(0)
  expect([sent, saver.snapshot().words.text]).toEqual([[], 'one k'])
  saver.change(words('one 가'))
  saver.hold(false)
  await vi.advanceTimersByTimeAsync(0)
  expect(sent).toEqual([['one 가', 0]])
})

test('words that were kept go on being saved, meet what was saved since, or wait where something else is typed', async () => {
  const kept = { words: words('one\ntwo mine'), version: 3, base: words('one\ntwo') }
  const over = (text: string, version: number) => {
    const sent: [string, number][] = []
    const save: Save = async input => {
      sent.push([input.text, input.version])
      return { done: { version: input.version + 1 } }
    }
    return { saver: new Autosaver(words(text), version, save, undefined, async () => merge), sent }
  }
  const [still, since, clash, busy] = [
    over('one\ntwo', 3),
    over('ONE\ntwo', 5),
    over('one\ntwo hers', 5),
    over('one', 3),
  ]
  busy.saver.change(words('one!'))
  expect([still, since, clash, busy].map(one => one.saver.restore(kept))).toEqual([true, true, true, false])
  await vi.advanceTimersByTimeAsync(0)
  expect(still.sent).toEqual([['one\ntwo mine', 3]])
  expect(since.sent).toEqual([['ONE\ntwo mine', 5]])
  expect(clash.saver.snapshot()).toMatchObject({
    state: 'conflict',
    words: kept.words,
    theirs: { text: 'one\ntwo hers' },
  })
  expect(busy.saver.snapshot().words).toEqual(words('one!'))
  expect(still.saver.kept()).toBeNull()
})

test('whatever two type at once, from whichever versions, each word is in the text or in the conflict', async () => {
  const typed = fc.array(fc.constantFrom('a', 'b', '\n'), { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(typed, typed, typed, fc.boolean(), async (base, more, hers, isHeard) => {
      const text = base.join(' ')
      const [mine, other] = [`${text} mine${more.join(' mine')}`, `hers${hers.join(' hers')} ${text}`]
      const answer = { done: { theirs: { ...theirs, text: other } } }
      const { saver, sent } = isHeard ? saverFrom(text) : saverFrom(text, answer)
      saver.change(words(mine))
      if (isHeard) saver.hear(answer.done.theirs)
      await vi.advanceTimersByTimeAsync(2000)
      const { state, words: now, theirs: both } = saver.snapshot()
      const all = `${now.text} ${both?.text ?? ''}`.split(/\s+/)
      for (const word of `${mine} ${other}`.split(/\s+/)) expect(all).toContain(word)
      if (state !== 'conflict') expect(sent.at(-1)).toEqual([now.text, 4])
    }),
    { numRuns: 100 },
  )
})
