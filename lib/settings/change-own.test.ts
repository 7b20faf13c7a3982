import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { people } from '@/db/schema'
import { household, viewerOf } from '@/lib/demo/testing'
import { changeOwnDisplay, changeOwnProfile } from './change-own'
import { displayInput, profileInput } from './input'

test('one changes one’s own profile and display, and nobody else’s', async () => {
  const { tx, subject, manager } = await household()
  const viewer = viewerOf(subject)
  const rowOf = async (id: string) => (await tx.select().from(people).where(eq(people.id, id)))[0]
  const before = await rowOf(manager)
  await changeOwnProfile(
    viewer,
    profileInput.parse({ name: ' Priya  R. ', pronouns: 'she/her', timeZone: 'Asia/Tokyo' }),
  )
  await changeOwnDisplay(viewer, displayInput.parse({ theme: 'dark' }))
  expect(await rowOf(subject)).toMatchObject({
    name: 'Priya R.',
    pronouns: 'she/her',
    timeZone: 'Asia/Tokyo',
    theme: 'dark',
    singleKeys: false,
    isAdmin: false,
  })
  await changeOwnProfile(viewer, profileInput.parse({ name: 'Priya', pronouns: '', timeZone: '' }))
  expect(await rowOf(subject)).toMatchObject({ pronouns: null, timeZone: null })
  expect(await rowOf(manager)).toEqual(before)
})

test.each([
  [{ name: '' }, 'name'],
  [{ name: 'x'.repeat(121) }, 'name'],
  [{ name: 'Priya', timeZone: 'Mars/Olympus' }, 'timeZone'],
])('a profile of %o is told what is wrong beside its field', (sent, field) => {
  expect(profileInput.safeParse(sent).error?.issues.map(issue => issue.path[0])).toEqual([field])
})
