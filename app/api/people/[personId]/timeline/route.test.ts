import { expect, test, vi } from 'vitest'
import { findViewer } from '@/lib/auth/viewer'
import { makeEntry } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { GET } from './route'

vi.mock('@/lib/auth/viewer', () => ({ findViewer: vi.fn() }))

async function ask(personId: string, search = '') {
  const request = new Request(`http://localhost:3000/api/people/${personId}/timeline${search}`)
  const answer = await GET(request, { params: Promise.resolve({ personId }) })
  return { status: answer.status, cache: answer.headers.get('cache-control'), body: await answer.json() }
}

test('a page is served to who may read it, and kept by nobody', async () => {
  const { tx, manager, subject, peer } = await household()
  await makeEntry(tx, { authorId: manager }, { subjects: [{ id: subject }] })
  vi.mocked(findViewer).mockResolvedValue(viewerOf(manager))
  expect(await ask(subject)).toMatchObject({
    status: 200,
    cache: 'no-store',
    body: { rows: [{ kind: 'entry' }], next: null },
  })
  vi.mocked(findViewer).mockResolvedValue(viewerOf(peer))
  expect((await ask(subject)).body).toEqual({ rows: [], next: null })
})

test('nobody signed in, nobody there and an address that leads nowhere are each an answer in words', async () => {
  const { manager, subject } = await household()
  vi.mocked(findViewer).mockResolvedValue(null)
  expect(await ask(subject)).toMatchObject({ status: 401, cache: 'no-store', body: { problem: expect.any(String) } })
  vi.mocked(findViewer).mockResolvedValue(viewerOf(manager))
  const [missing, malformed] = [await ask(newId()), await ask('nobody')]
  expect(missing).toMatchObject({ status: 404, body: { problem: 'That is not there.' } })
  expect(malformed).toEqual(missing)
  expect(await ask(subject, '?before=yesterday')).toMatchObject({ status: 400, body: { problem: expect.any(String) } })
})
