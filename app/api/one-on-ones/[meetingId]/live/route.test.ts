import { expect, test, vi } from 'vitest'
import { findViewer } from '@/lib/auth/viewer'
import { makeOneOnOne } from '@/lib/demo/make'
import { statementsOf } from '@/lib/demo/statements'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { addPoint, movePoint, tickPoint } from '@/lib/one-on-ones/agenda'
import { saveAnswer } from '@/lib/one-on-ones/answer'
import { saveDraft } from '@/lib/one-on-ones/answer-ahead'
import { hold } from '@/lib/one-on-ones/hold'
import { saveNotes } from '@/lib/one-on-ones/notes'
import { addPrivatePoint, savePrivateNote } from '@/lib/one-on-ones/private'
import { oneOnOnePage } from '@/lib/one-on-ones/queries/page'
import { signatureOf } from '@/lib/one-on-ones/signature'
import { addToDo } from '@/lib/one-on-ones/to-do'
import { addRecurring, askRecurring } from '@/lib/question-bank/recurring'
import { GET } from './route'

vi.mock('@/lib/auth/viewer', () => ({ findViewer: vi.fn() }))

async function ask(meetingId: string, search = '?notes=0&answer=0') {
  const request = new Request(`http://localhost:3000/api/one-on-ones/${meetingId}/live${search}`)
  const answer = await GET(request, { params: Promise.resolve({ meetingId }) })
  return { status: answer.status, cache: answer.headers.get('cache-control'), body: await answer.json() }
}

async function meeting() {
  const home = await household()
  const id = await makeOneOnOne(home.tx, { managerId: home.manager, reportId: home.subject, onDay: '2026-06-15' })
  const as = (personId: string) => vi.mocked(findViewer).mockResolvedValue(viewerOf(personId))
  as(home.manager)
  return { ...home, id, as, viewer: viewerOf(home.manager), other: viewerOf(home.subject) }
}

test('it gives the texts that changed since the versions that are known, by whom, and no other', async () => {
  const { id, other } = await meeting()
  expect((await ask(id)).body).toEqual({ signature: expect.any(String) })
  await saveNotes(other, { oneOnOneId: id, text: 'Freeze *starts*', version: 0 })
  await saveAnswer(other, { oneOnOneId: id, text: '', isNothing: true, version: 0 })
  expect(await ask(id)).toMatchObject({
    status: 200,
    cache: 'no-store',
    body: {
      notes: {
        text: 'Freeze *starts*',
        html: '<p>Freeze <em>starts</em></p>\n',
        version: 1,
        by: 'Priya',
        isNothing: false,
      },
      answer: { text: '', version: 1, by: 'Priya', isNothing: true },
    },
  })
  expect((await ask(id, '?notes=1&answer=1')).body).toEqual({ signature: expect.any(String) })
})

test('its signature is the page’s, and is another once anything that both see has changed; private text changes nothing', async () => {
  const { id, subject, viewer, other } = await meeting()
  const seen: string[] = []
  const now = async () => (await ask(id)).body.signature as string
  const changed = async (change: Promise<unknown>) => {
    await change
    const signature = await now()
    expect(seen).not.toContain(signature)
    seen.push(signature)
  }
  await changed(Promise.resolve())
  const point = { oneOnOneId: id, text: 'Paging', key: undefined }
  await changed(addPoint(other, point))
  const made = await addPoint(other, { ...point, text: 'Freeze' })
  await changed(Promise.resolve())
  const second = 'done' in made ? made.done : ''
  await changed(movePoint(other, { id: second, to: 0 }))
  await changed(tickPoint(other, { id: second, oneOnOneId: id, undo: false }))
  await changed(addToDo(other, { ...point, ownerId: subject, dueOn: undefined }))
  await changed(hold(viewer, { oneOnOneId: id, undo: false }))
  await savePrivateNote(other, { oneOnOneId: id, text: 'hush', version: 0 })
  await addPrivatePoint(other, point)
  await saveDraft(other, { oneOnOneId: id, text: 'a canary not yet sent', version: 0 })
  expect(await now()).toBe(seen.at(-1))
  expect(JSON.stringify(await ask(id, '?notes=9&answer=9'))).not.toContain('canary')
  const question = { oneOnOneId: id, text: 'And the paging?', everyWeeks: 1, startsOn: undefined, key: undefined }
  const again = await addRecurring(other, question)
  const recurring = 'done' in again ? again.done : ''
  await changed(askRecurring(other, { id: recurring, oneOnOneId: id, undo: false }))
  const page = await oneOnOnePage(viewer, subject, id)
  const { points = [], toDo = [] } = page?.inside ?? {}
  expect(page && signatureOf(page.meeting, points, toDo, [recurring])).toBe(await now())
})

test('foreign, missing and malformed ids are alike, and nobody signed in is told', async () => {
  const { id, as, former, director, peer, admin } = await meeting()
  const missing = await ask(newId())
  expect(missing).toMatchObject({ status: 404, cache: 'no-store' })
  expect(await ask('no-id')).toEqual(missing)
  for (const other of [former, director, peer, admin]) {
    as(other)
    expect(await ask(id)).toEqual(missing)
  }
  vi.mocked(findViewer).mockResolvedValue(null)
  expect(await ask(id)).toMatchObject({ status: 401, cache: 'no-store' })
})

test('it asks the database three times, however much is in it, and takes no version that is none', async () => {
  const { id, other } = await meeting()
  for (let more = 0; more < 5; more++) await addPoint(other, { oneOnOneId: id, text: 'Paging', key: undefined })
  expect(await statementsOf(() => ask(id))).toHaveLength(3)
  expect((await ask(id, '?notes=-1&answer=x')).status).toBe(400)
})
