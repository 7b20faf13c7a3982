import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { actionItems, followUps, preventionEntries } from '@/db/schema'
import { makeEntry, makeOneOnOne } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { addDays, dayIn } from '@/lib/time/day'
import { keeps, onDevice } from './support/kept'
import { expect, test } from './support/test'

/** The act of a line, whose name says which line. */
const act = (page: Page, what: string, about: string) =>
  page.getByRole('button', { name: new RegExp(`^${what} ?: ${about}`) })
const today = () => dayIn('Europe/Warsaw', Date.now())

test('a manager works Today off without leaving the page: what is mine to do, what a check found, what became of one', async ({
  home,
  as,
  installation: { tx },
}) => {
  const pair = { managerId: home.manager, reportId: home.report }
  const missed = await makeOneOnOne(tx, { ...pair, onDay: addDays(today(), -3) })
  await makeOneOnOne(tx, { ...pair, onDay: addDays(today(), 2) })
  const item = { oneOnOneId: missed, authorId: home.manager, ownerId: home.manager, createdAt: 0 }
  const items = [{ text: 'Ask Ines about storage', dueOn: today() }, { text: 'Book the room' }]
  await tx.insert(actionItems).values(items.map(one => ({ id: newId(), ...item, ...one })))
  const entryId = await makeEntry(
    tx,
    {
      authorId: home.report,
      action: 'rotated the keys',
      actedOn: addDays(today(), -91),
      followUpOn: addDays(today(), -1),
    },
    { subjects: [{ id: home.report }] },
  )
  const page = await as(home.manager)
  await page.goto('/')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await expect(page.getByRole('region', { name: 'Next one-on-ones' })).toContainText('Priya Raman')

  await act(page, 'Done', 'Ask Ines about storage').click()
  await expect(page.getByRole('status').getByText('Done.')).toBeVisible()
  await page.keyboard.press('z')
  await expect(act(page, 'Done', 'Ask Ines about storage')).toBeVisible()
  await act(page, 'Done', 'Ask Ines about storage').press('Enter')
  await expect(act(page, 'Done', 'Book the room')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Mine to do' })).toHaveCount(0)
  await expect(page.locator('body')).not.toBeFocused()

  await act(page, 'Say what you found', 'rotated the keys').press('Enter')
  // Words that were not sent are there again after a reload.
  await keeps(page)
  await page.getByRole('textbox', { name: 'In your words' }).fill('Nothing broke.')
  await expect.poll(async () => (await onDevice(page)).records).toBe(1)
  await page.reload()
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await act(page, 'Say what you found', 'rotated the keys').press('Enter')
  await expect(page.getByRole('textbox', { name: 'In your words' })).toHaveValue('Nothing broke.')
  await page.getByRole('button', { name: 'Stayed quiet' }).press('Enter')
  await expect(page.getByRole('region', { name: 'Look again' })).toHaveCount(0)
  // The part is gone, so the focus is in the one before it.
  const beforeIt = page.getByRole('region', { name: 'Not asked lately' })
  await expect(beforeIt.getByRole('link', { name: /Jun Watanabe$/ })).toBeFocused()

  await act(page, 'Say what became of it', 'Priya Raman').click()
  await page.getByRole('textbox', { name: 'Why it was skipped' }).fill('Both on a train')
  await page.getByRole('button', { name: 'Skipped', exact: true }).click()
  await expect(page.getByRole('region', { name: 'What became of these?' })).toHaveCount(0)
  await expect(page).toHaveURL('/')
  expect(await tx.$count(followUps, eq(followUps.entryId, entryId))).toBe(1)
})

test('a line of a reflection becomes a signal, comes up, and becomes an entry that keeps its link', async ({
  home,
  as,
  installation: { tx },
}) => {
  const pair = { managerId: home.manager, reportId: home.report }
  const id = await makeOneOnOne(tx, { ...pair, onDay: today() })
  const page = await as(home.manager)
  await page.goto(`/people/${home.report}/one-on-ones/${id}`)
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await page.getByRole('button', { name: 'Held', exact: true }).click()
  const noticed = page.getByLabel('What did I notice?')
  await expect(noticed).toBeFocused()
  await page.keyboard.type('Quieter than usual')
  await page.keyboard.press('Control+Enter')
  const beside = page.locator('summary').filter({ hasText: 'Quieter than usual' })
  await expect(beside).toBeVisible()
  await beside.click()
  await page.getByLabel('Look again on').fill(today())
  await page.getByRole('button', { name: 'Move' }).click()
  await expect(page.getByRole('status').getByText('Moved.')).toBeVisible()

  await page.goto('/')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await page.keyboard.press('h')
  await expect(page.getByText('Signals to look at again')).toBeHidden()
  await expect(page.getByText('Only you')).toBeHidden()
  await page.keyboard.press('h')
  await act(page, 'Act, or let go', 'Quieter than usual').click()
  await page.getByRole('button', { name: 'Make it an entry' }).click()
  const dialog = page.getByRole('dialog', { name: 'Capture' })
  await expect(dialog.getByText('will stand in the entry as what was noticed first')).toBeVisible()
  await dialog.getByLabel('What was done').fill('moved to the mornings')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Kept unfinished. It waits on Today.')).toBeVisible()
  await page
    .getByRole('region', { name: 'Not finished' })
    .getByRole('button', { name: /^Finish/ })
    .click()
  await dialog.getByLabel('What it stopped from happening').fill('a goodbye')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('list', { name: 'Just captured' })).toContainText('Saved')
  await dialog.getByRole('link', { name: 'Say more' }).click()
  await expect(page.getByText('Came of the signal')).toBeVisible()
  await expect(page.getByText('Quieter than usual')).toBeVisible()
  await page.getByRole('link', { name: /^noticed on/ }).click()
  await expect(page.getByText('Acted on')).toBeVisible()
  expect(await tx.$count(preventionEntries, eq(preventionEntries.authorId, home.manager))).toBe(1)
})
