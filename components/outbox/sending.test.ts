import { expect, test } from 'vitest'
import { isPrivate, type Kept, type KeptAct, type KeptText } from './kept'
import { parcelOf, patience, pauseAfter, type Sendable, sendInOrder, waitingOf } from './sending'
import { type Verdict, verdictOf } from './verdict'

const place = { where: 'Priya', path: '/people/1' }
const act = (id: string, at: number, more: Partial<KeptAct> = {}): KeptAct => ({
  ...{ kind: 'act', id, act: 'point', input: { text: id, key: id }, tab: '', at, ...place, ...more },
})
const text = (id: string, at: number, kind = 'notes'): KeptText => ({
  ...{ kind: 'text', id, name: `marta meeting ${kind}`, tab: 't', at, state: 'left', ...place },
  words: { text: 'words', isNothing: false },
  base: { text: '', isNothing: false },
  version: 3,
})

/** Sends what waits over a server that answers as told, then takes everything. */
async function sendOver(waiting: Sendable[], ...answers: Verdict[]) {
  const left = [...waiting]
  const sent: string[] = []
  const done: string[] = []
  const refused: [string, string][] = []
  const drop = (kept: Sendable) => void left.splice(left.indexOf(kept), 1)
  const standing = await sendInOrder({
    next: async () => left[0],
    async send(kept) {
      sent.push(kept.id)
      return answers.shift() ?? { done: 'made' }
    },
    async onDone(kept) {
      done.push(kept.id)
      drop(kept)
    },
    async onRefused(kept, problem) {
      refused.push([kept.id, problem])
      drop(kept)
    },
  })
  return { standing, sent, done, refused, left: left.map(one => one.id) }
}

test('what waits goes out in the order in which it was written; what needs a look and what a page has in hand stay', () => {
  const fields: Kept = { kind: 'fields', id: 'f', name: 'form', fields: [], tab: 't', at: 0, ...place }
  const all = [act('third', 3), text('second', 2), act('first', 1), act('refused', 0, { problem: 'too long' }), fields]
  expect(waitingOf(all, () => false).map(one => one.id)).toEqual(['first', 'second', 'third'])
  expect(waitingOf(all, () => true).map(one => one.id)).toEqual(['first', 'third'])
  expect(waitingOf([text('unknown', 1, 'draft of something')], () => false)).toEqual([])
})

test('fields of a form that stood among what only one reads are private in the list of what is kept', () => {
  const fields: Kept = { kind: 'fields', id: 'f', name: 'form', fields: [], tab: 't', at: 0, ...place }
  expect([isPrivate(fields), isPrivate({ ...fields, isPrivate: true })]).toEqual([false, true])
})

test('the first that has to wait ends the round, so that the order stays', async () => {
  const waiting = [act('one', 1), act('two', 2), act('three', 3)]
  const round = await sendOver(waiting, { done: 'made' }, { waits: 'unreachable' })
  expect(round).toMatchObject({ standing: 'unreachable', sent: ['one', 'two'], done: ['one'], left: ['two', 'three'] })
})

test('what is refused is set aside and holds nothing up', async () => {
  const round = await sendOver([act('one', 1), act('two', 2)], { refused: 'It is too long.' })
  expect(round).toMatchObject({ standing: 'going', done: ['two'], refused: [['one', 'It is too long.']], left: [] })
})

test.each([
  [200, { done: 'id' }, { done: 'id' }],
  [200, { done: { version: 4 } }, { done: '' }],
  [200, { fields: { text: 'The point is missing.' } }, { refused: 'The point is missing.' }],
  [200, { problem: 'That is not there.' }, { refused: 'That is not there.' }],
  [400, { problem: 'That could not be read.' }, { refused: 'That could not be read.' }],
  [401, null, { waits: 'signed out' }],
  [409, null, { waits: 'somebody else' }],
  [429, { problem: 'a lot at once' }, { waits: 'unreachable' }],
  [500, null, { waits: 'unreachable', isFault: true }],
  [502, null, { waits: 'unreachable' }],
  [503, { problem: 'tried again' }, { waits: 'unreachable' }],
  [200, null, { waits: 'unreachable' }],
])('an answer of %i with %j', (status, body, verdict) => {
  expect(verdictOf(status, body)).toEqual(verdict)
})

test('what the server fails at five times is set aside and the rest goes out; a server that is not there is waited for', async () => {
  const judge = patience()
  const [bad, good] = [act('bad', 1), act('good', 2)]
  const fault = () => judge(bad, { waits: 'unreachable', isFault: true })
  for (let round = 0; round < 20; round += 1)
    expect(judge(bad, { waits: 'unreachable' })).toEqual({ waits: 'unreachable' })
  for (let round = 0; round < 4; round += 1)
    expect(await sendOver([bad, good], fault())).toMatchObject({ standing: 'unreachable', left: ['bad', 'good'] })
  const last = await sendOver([bad, good], fault())
  expect(last).toMatchObject({
    standing: 'going',
    done: ['good'],
    refused: [['bad', expect.stringContaining('five times')]],
  })
  // Sent again by hand it has five more.
  expect(fault()).toHaveProperty('waits')
})

test('a text that came second says whose stands, and that neither is lost', () => {
  const theirs = { text: 'theirs', isNothing: false, version: 4, by: 'Priya' }
  expect(verdictOf(200, { done: { theirs } })).toEqual({
    refused: expect.stringMatching(/Priya saved.*neither is lost/),
  })
})

test('a text is sent with its version, to what its name says', () => {
  expect(parcelOf(text('a', 1, 'note to self'))).toEqual({
    kind: 'note to self',
    input: { packetId: 'meeting', text: 'words', isNothing: false, version: 3 },
  })
  expect(parcelOf(text('a', 1))).toMatchObject({ kind: 'notes', input: { oneOnOneId: 'meeting', version: 3 } })
  expect(parcelOf(act('k', 1))).toEqual({ kind: 'point', input: { text: 'k', key: 'k' } })
})

test('each round that nobody answers is waited for longer, up to half a minute', () => {
  const pauses = [0, 1, 2, 3, 4, 5, 50].map(pauseAfter)
  expect(pauses).toEqual([...pauses].sort((one, other) => one - other))
  expect(pauses.at(-1)).toBe(30_000)
})
