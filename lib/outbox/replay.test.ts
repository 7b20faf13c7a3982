import { beforeEach, expect, test } from 'vitest'
import { makeOneOnOne } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { readPrivateTexts } from '@/lib/private-text/texts'
import { makePacket } from '@/lib/review/make-packet'
import { replayInput } from './input'
import type { AddedKind } from './kinds'
import { replay } from './replay'

let home: Awaited<ReturnType<typeof household>>
let meeting: string

beforeEach(async () => {
  home = await household()
  meeting = await makeOneOnOne(home.tx, { managerId: home.manager, reportId: home.subject, onDay: '2026-06-15' })
})

const added = (): Record<AddedKind, Record<string, unknown>> => ({
  point: { oneOnOneId: meeting, text: 'paging rotation' },
  'private point': { oneOnOneId: meeting, text: 'ask about the storage project' },
  'action item': { oneOnOneId: meeting, text: 'runbook', ownerId: home.subject },
  capture: { subjectId: home.subject, oneOnOneId: meeting, action: 'mended the sluice', prevented: 'a flood' },
  note: { oneOnOneId: meeting, text: 'quieter than usual' },
})

const kinds = ['point', 'private point', 'action item', 'capture', 'note'] as const

async function rows() {
  const { agendaItems, actionItems, preventionEntries, privateTexts } = home.tx.query
  const all = await Promise.all([
    agendaItems.findMany(),
    actionItems.findMany(),
    preventionEntries.findMany(),
    privateTexts.findMany(),
  ])
  return all.flat().length
}

test.each(kinds)('a %s that is sent twice is there once, and both answers are alike', async kind => {
  const input = { ...added()[kind], key: newId() }
  const first = await replay(viewerOf(home.manager), kind, input)
  expect(first).toMatchObject({ done: expect.any(String) })
  expect(await replay(viewerOf(home.manager), kind, input)).toEqual(first)
  expect(await rows()).toBe(1)
})

test.each(kinds)('a %s without its key, with bad words or about what is not theirs is not taken', async kind => {
  const input = added()[kind]
  expect(await replay(viewerOf(home.manager), kind, input)).toHaveProperty('problem')
  const key = newId()
  const bad = { ...input, key, text: '', action: 'x'.repeat(2_000) }
  expect(await replay(viewerOf(home.manager), kind, bad)).toHaveProperty('fields')
  const foreign = { ...input, key: newId() }
  const missing = { ...foreign, oneOnOneId: newId() }
  for (const other of [home.peer, home.former, home.admin]) {
    const told = await replay(viewerOf(other), kind, foreign)
    expect(told).toHaveProperty('problem')
    expect(told).toEqual(await replay(viewerOf(other), kind, missing))
  }
  expect(await rows()).toBe(0)
})

test('a line that ended while it waited is told, and nothing is written', async () => {
  const { reportingLines } = await import('@/db/schema')
  await home.tx.update(reportingLines).set({ endsOn: '2026-06-01' })
  const told = await replay(viewerOf(home.manager), 'point', { ...added().point, key: newId() })
  expect(told).toHaveProperty('problem')
  expect(await rows()).toBe(0)
})

test('a note goes below what stands in the private note, and takes nothing from it', async () => {
  const viewer = viewerOf(home.manager)
  await replay(viewer, 'private', { oneOnOneId: meeting, text: 'what stood', version: 0 })
  await replay(viewer, 'note', { oneOnOneId: meeting, text: 'one', key: newId() })
  await replay(viewer, 'note', { oneOnOneId: meeting, text: 'two', key: newId() })
  expect(await readPrivateTexts(viewer, meeting, 'note')).toMatchObject([{ text: 'what stood\n\none\n\ntwo' }])
  const long = { oneOnOneId: meeting, text: 'x'.repeat(199_999), key: newId() }
  expect(await replay(viewer, 'note', long)).toHaveProperty('fields.text', expect.stringContaining('200 kB fit'))
})

test.each(['notes', 'answer', 'private'] as const)(
  '%s made from an older version come back with what stands',
  async kind => {
    const viewer = viewerOf(home.manager)
    const save = (text: string, version: number) =>
      replay(viewer, kind, { oneOnOneId: meeting, text, isNothing: false, version })
    expect(await save('first', 0)).toMatchObject({ done: { version: 1 } })
    expect(await save('first', 0)).toMatchObject({ done: { version: 1 } })
    expect(await save('second', 0)).toMatchObject({ done: { theirs: { text: 'first', version: 1 } } })
    expect(await replay(viewerOf(home.peer), kind, { oneOnOneId: meeting, text: 'x', version: 1 })).toHaveProperty(
      'problem',
    )
  },
)

test('a note to self comes back in the same form', async () => {
  const period = { personId: home.subject, choice: 'this half', startsOn: '', endsOn: '' } as const
  const made = await makePacket(viewerOf(home.manager), period)
  const packetId = 'done' in made ? made.done.id : ''
  const save = (text: string) => replay(viewerOf(home.manager), 'note to self', { packetId, text, version: 0 })
  expect(await save('begin with May')).toMatchObject({ done: { version: 1 } })
  expect(await save('begin with June')).toMatchObject({ done: { theirs: { text: 'begin with May', by: 'you' } } })
})

test('what is no thing of an outbox is not understood', () => {
  const good = { personId: newId(), kind: 'point', input: {} }
  expect(replayInput.safeParse(good).success).toBe(true)
  for (const bad of [null, { ...good, personId: 'x' }, { ...good, kind: 'tick' }, { ...good, input: 'x' }])
    expect(replayInput.safeParse(bad).success).toBe(false)
})
