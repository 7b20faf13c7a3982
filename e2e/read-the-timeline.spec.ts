import type { Page } from '@playwright/test'
import { makeEntry, makeOneOnOne } from '@/lib/demo/make'
import { addDays } from '@/lib/time/day'
import { expect, test } from './support/test'

type Fixtures = {
  home: { manager: string; report: string }
  installation: { tx: Parameters<typeof makeEntry>[0]; tagIds: Record<string, string> }
}

const newest = '2026-06-12'

/** A year and more of Priya: seventy one-on-ones, week by week, and two entries, at the top and at the very bottom. */
async function aLongRecord({ home, installation: { tx, tagIds } }: Fixtures) {
  const about = { subjects: [{ id: home.report }] }
  for (let week = 0; week < 70; week += 1) {
    const onDay = addDays(newest, -7 * week)
    await makeOneOnOne(tx, { managerId: home.manager, reportId: home.report, onDay, heldAt: 1, askedAt: 1 })
  }
  await makeEntry(
    tx,
    { authorId: home.manager, actedOn: addDays(newest, 1) },
    { ...about, tagIds: [tagIds.Scaling ?? ''] },
  )
  const old = { action: 'said no to the shortcut', prevented: 'a reset that anyone could replay' }
  await makeEntry(
    tx,
    { authorId: home.manager, actedOn: '2024-11-04', visibility: 'leadership', ...old },
    { ...about, tagIds: [tagIds.Security ?? ''] },
  )
}

const first = (page: Page) => page.getByRole('link', { name: 'three scaling issues before they existed' })
const last = (page: Page) => page.getByRole('link', { name: 'said no to the shortcut' })
const listens = (page: Page) => expect(page.locator('html[data-ready]')).toBeAttached()

test('a manager reads down two years, and by j and k', async ({ as, home, installation }) => {
  await aLongRecord({ home, installation })
  const page = await as(home.manager)
  await page.goto(`/people/${home.report}`)
  await listens(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Priya Raman' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'June 2026' })).toBeVisible()
  await page.keyboard.press('j')
  await expect(first(page)).toBeFocused()
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: 'One-on-one', exact: true }).first()).toBeFocused()
  await page.keyboard.press('k')
  await expect(first(page)).toBeFocused()
  await page.keyboard.press('End')
  await expect(last(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Earlier' })).toBeHidden()
  await expect(page.getByRole('link', { name: 'One-on-one', exact: true })).toHaveCount(70)
  await last(page).click()
  await expect(page).toHaveURL(/\/entries\//)
})

test('what it is narrowed to stands in the address', async ({ as, home, installation }) => {
  await aLongRecord({ home, installation })
  const page = await as(home.manager)
  await page.goto(`/people/${home.report}`)
  await listens(page)
  const filters = page.getByRole('navigation', { name: 'Narrow this down' })
  await filters.getByText('Any tag', { exact: true }).click()
  await filters.getByRole('link', { name: 'Security' }).click()
  await expect(page).toHaveURL(/\?tag=Security$/)
  await expect(last(page)).toBeVisible()
  await expect(first(page)).toBeHidden()

  await filters.getByText('Find in here').click()
  await filters.getByLabel('Words to find').fill('nothing like it')
  await filters.getByLabel('Words to find').press('Enter')
  await expect(page).toHaveURL(/tag=Security&text=nothing\+like\+it$/)
  await expect(page.getByText('Nothing you may read here fits all of this.')).toBeVisible()
  await page.getByRole('link', { name: 'Show everything' }).click()
  await expect(first(page)).toBeVisible()

  await page.goto(`/people/${home.report}?text=shortc&from=2024-11-31`)
  await expect(page.getByText('That date does not exist.')).toBeVisible()
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2024-11-31')
  await expect(last(page)).toBeVisible()
  await expect(first(page)).toBeHidden()
})

test('without JavaScript a plain link leads down, and one back up', async ({ as, home, installation }) => {
  await aLongRecord({ home, installation })
  const page = await as(home.manager, { javaScriptEnabled: false })
  await page.goto(`/people/${home.report}?kind=one-on-ones`)
  await expect(page.getByRole('link', { name: 'One-on-one', exact: true })).toHaveCount(50)
  await page.getByRole('link', { name: 'Earlier' }).click()
  await expect(page).toHaveURL(/kind=one-on-ones&before=/)
  await expect(page.getByRole('link', { name: 'One-on-one', exact: true })).toHaveCount(20)
  await page.getByRole('link', { name: 'Go to the newest' }).click()
  await expect(page.getByRole('heading', { name: 'June 2026' })).toBeVisible()
})

test('leadership reads what is for leadership, a peer reads nothing', async ({ as, home, installation }) => {
  await aLongRecord({ home, installation })
  const ines = await as(home.director)
  await ines.goto(`/people/${home.report}?kind=prevention`)
  await expect(last(ines)).toBeVisible()
  await expect(first(ines)).toBeHidden()
  const jun = await as(home.peer)
  await jun.goto(`/people/${home.report}`)
  await expect(jun.getByText(/^Nothing about .* is shared with you yet\./)).toBeVisible()
  await expect(jun.getByRole('link', { name: 'Prepare a review' })).toBeHidden()
})

test('on a phone it is one narrow column that fits', async ({ as, home, installation }) => {
  await aLongRecord({ home, installation })
  const page = await as(home.manager, { viewport: { width: 360, height: 780 }, hasTouch: true })
  await page.goto(`/people/${home.report}`)
  await listens(page)
  await first(page).scrollIntoViewIfNeeded()
  await expect(first(page)).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.getByText('Any time', { exact: true }).click()
  await page.getByRole('link', { name: 'This year' }).click()
  await expect(page).toHaveURL(/\?period=this-year$/)
})
