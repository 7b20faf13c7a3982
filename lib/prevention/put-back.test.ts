import { expect, test } from 'vitest'
import { viewerOf } from '@/lib/demo/testing'
import { addEvidenceTo, changeEvidence } from './evidence'
import { changeFollowUp, followUpOn } from './follow-up'
import { isDone, notThere, withEntry } from './testing'

const month = 30 * 86_400_000

test('a follow-up and evidence that were removed are put back within 30 days, like entries, and no later', async () => {
  const { id: entryId, manager } = await withEntry()
  const marta = viewerOf(manager)
  const late = viewerOf(manager, { now: marta.now + month })
  const said = { entryId, text: undefined, onDay: '2026-06-10', key: undefined }
  const made = [
    await followUpOn(marta, { ...said, outcome: 'stayed quiet', nextOn: undefined }),
    await addEvidenceTo(marta, { ...said, kind: 'link', url: 'https://www.harbour.example/graph' }),
  ]
  for (const [at, change] of [changeFollowUp, changeEvidence].entries()) {
    const outcome = made[at] ?? {}
    const id = 'done' in outcome ? outcome.done : ''
    expect(await change(marta, id, 'removed')).toMatchObject(isDone)
    expect(await change(late, id, 'put back')).toMatchObject(notThere)
    expect(await change(viewerOf(manager, { now: late.now - 1 }), id, 'put back')).toMatchObject(isDone)
  }
})
