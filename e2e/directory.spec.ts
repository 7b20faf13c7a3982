import { makeLine, makePerson } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { expect, test } from './support/test'

test('anybody looks somebody up by a part of their name, in any script and case', async ({
  home,
  as,
  installation,
}) => {
  const mark = newId().slice(-8)
  const found = await makePerson(installation.tx, { name: `Łucja ${mark}`, jobTitle: 'Designer' })
  await makeLine(installation.tx, found, home.manager)
  const page = await as(home.peer)
  await page.goto('/people')
  await page.getByRole('searchbox', { name: 'Search by name' }).fill(`łucja ${mark}`)
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/people\?q=/)
  const row = page.getByRole('list', { name: 'Everyone' }).getByRole('listitem')
  await expect(row).toHaveCount(1)
  await expect(row).toContainText('Designer')
  await expect(row).toContainText('reports to Marta Kowalska')
  await row.getByRole('link', { name: `Łucja ${mark}` }).click()
  await expect(page).toHaveURL(new RegExp(`/people/${found}`))
})

test('long lists are read a page at a time by plain links, without JavaScript too', async ({
  home,
  as,
  installation,
}) => {
  const mark = newId().slice(-8)
  for (let n = 10; n < 63; n++) await makePerson(installation.tx, { name: `Crew ${mark} ${n}` })
  const page = await as(home.report, { javaScriptEnabled: false })
  await page.goto(`/people?q=${mark}`)
  const rows = page.getByRole('list', { name: 'Everyone' }).getByRole('listitem')
  await expect(rows).toHaveCount(50)
  await page.getByRole('link', { name: 'More names' }).click()
  await expect(rows).toHaveCount(3)
  await expect(rows.first()).toContainText(`Crew ${mark} 60`)
  await page.getByRole('link', { name: 'Back to the beginning' }).click()
  await expect(rows.first()).toContainText(`Crew ${mark} 10`)
})

test('one’s own people come first, and a name that nobody has is answered in a sentence', async ({ home, as }) => {
  const page = await as(home.manager)
  await page.goto('/people')
  const mine = page.getByRole('list', { name: 'Your people' })
  await expect(mine.getByRole('link', { name: 'Priya Raman' })).toBeVisible()
  await expect(mine).toContainText('not asked yet')
  await page.goto('/people?q=nobody-of-that-name')
  await expect(page.getByText('Nobody here has “nobody-of-that-name” in their name.')).toBeVisible()
  await page.getByRole('link', { name: 'Show everyone' }).click()
  await expect(mine).toBeVisible()
})
