import { eq } from 'drizzle-orm'
import { preventionEntries, privateTexts } from '@/db/schema'
import { makeOneOnOne } from '@/lib/demo/make'
import { dayIn } from '@/lib/time/day'
import { keeps, onDevice } from './support/kept'
import { expect, test } from './support/test'

test('a train ride without network: names to write for, a capture and a note, and all of it sent on return', async ({
  home,
  as,
  installation: { tx },
}) => {
  const today = dayIn('Europe/Warsaw', Date.now())
  const id = await makeOneOnOne(tx, { managerId: home.manager, reportId: home.report, onDay: today })
  const page = await as(home.manager)
  await page.goto(`/people/${home.report}`)
  await keeps(page)
  await expect.poll(async () => (await onDevice(page)).names).toBeGreaterThan(0)
  const { names } = await onDevice(page)
  await page.goto(`/people/${home.report}/one-on-ones/${id}`)
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await expect.poll(async () => (await onDevice(page)).names).toBeGreaterThan(names)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })

  await page.context().setOffline(true)
  await page.goto('/people')
  await expect(page.getByRole('heading', { level: 1, name: 'No network' })).toBeVisible()
  const note = page.getByRole('form', { name: /^Note for Priya Raman, / })
  await page.getByText(/^Priya Raman, /).click()
  await note.getByLabel('Private note').fill('Tired of the paging rotation')
  await note.getByRole('button', { name: 'Keep it' }).click()
  await page.getByText('Priya Raman', { exact: true }).click()
  const capture = page.getByRole('form', { name: 'Capture for Priya Raman' })
  await capture.getByLabel('What was done').fill('renamed the berths before the season')
  await capture.getByLabel('What it stopped from happening').fill('two boats in one place')
  await capture.getByRole('button', { name: 'Keep it' }).click()
  const wrote = page.getByRole('region', { name: 'What you wrote' })
  await expect(wrote.getByText('Kept on this device', { exact: true })).toHaveCount(2)
  await expect(wrote).toContainText('Tired of the paging rotation')

  await page.reload()
  await expect(wrote.getByText('Kept on this device', { exact: true })).toHaveCount(2)
  await page.context().setOffline(false)
  await expect(wrote.getByText('Saved', { exact: true })).toHaveCount(2)
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
  const notes = await tx.select().from(privateTexts).where(eq(privateTexts.aboutId, id))
  expect(notes).toMatchObject([{ kind: 'note', text: 'Tired of the paging rotation', authorId: home.manager }])
  const entries = await tx.select().from(preventionEntries).where(eq(preventionEntries.authorId, home.manager))
  expect(entries).toMatchObject([{ prevented: 'two boats in one place' }])
})
