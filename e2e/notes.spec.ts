import { and, eq } from 'drizzle-orm'
import { reportingLines, sessions, sharedNotes } from '@/db/schema'
import { makeOneOnOne } from '@/lib/demo/make'
import { addDays, dayIn } from '@/lib/time/day'
import { expect, signIn, test } from './support/test'

const today = () => dayIn('Europe/Warsaw', Date.now())

test('private notes are saved as typed, hidden by one key, and in nobody else’s page', async ({
  home,
  as,
  installation,
}) => {
  const pair = { managerId: home.manager, reportId: home.report }
  const id = await makeOneOnOne(installation.tx, { ...pair, onDay: today() })
  const address = `/people/${home.report}/one-on-ones/${id}`
  const canary = `quieter-than-usual-${id.slice(-6)}`
  const manager = await as(home.manager)
  await manager.goto(address)
  await expect(manager.locator('html[data-ready]')).toBeAttached()
  await manager.getByLabel('Private notes').fill(canary)
  await expect(manager.getByText('Saved', { exact: true })).toBeVisible()
  await manager.getByLabel('Add a private point').fill(`${canary}-point`)
  await manager.getByLabel('Add a private point').press('Enter')
  await expect(manager.getByRole('checkbox', { name: `${canary}-point` })).toBeEnabled()
  await manager.getByRole('heading', { level: 1 }).click()
  await manager.keyboard.press('h')
  await expect(manager.getByRole('button', { name: 'show all that is private' })).toBeVisible()
  await expect(manager.getByText(canary).filter({ visible: true })).toHaveCount(0)
  // Loaded again it is still hidden, before any script has run.
  await manager.reload({ waitUntil: 'commit' })
  await expect(manager.getByRole('button', { name: 'show all that is private' })).toBeVisible()
  await expect(manager.getByText(canary).filter({ visible: true })).toHaveCount(0)
  await expect(manager.locator('html[data-ready]')).toBeAttached()
  await expect(manager.getByRole('button', { name: 'show all that is private' })).toBeVisible()
  await manager.keyboard.press('h')
  await expect(manager.getByRole('checkbox', { name: `${canary}-point` })).toBeVisible()

  const report = await as(home.report)
  const answer = await report.goto(address)
  await expect(report.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await answer?.text()).not.toContain(canary)
  const data = await report.request.get(address, { headers: { RSC: '1' } })
  expect(await data.text()).not.toContain(canary)
  const peer = await as(home.peer)
  expect((await peer.goto(address))?.status()).toBe(404)
})

test('a session that ended while typing keeps the text, says so, and saves it once one is back', async ({
  home,
  as,
  installation,
}) => {
  const pair = { managerId: home.manager, reportId: home.report }
  const id = await makeOneOnOne(installation.tx, { ...pair, onDay: today() })
  const page = await as(home.manager)
  await page.goto(`/people/${home.report}/one-on-ones/${id}`)
  await expect(page.locator('html[data-ready]')).toBeAttached()
  const notes = page.getByRole('textbox', { name: 'Shared notes' })
  await notes.pressSequentially('Before. ')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await installation.tx.delete(sessions).where(eq(sessions.personId, home.manager))
  await notes.pressSequentially('After the session ended.')
  await expect(page.getByText('Needs a look')).toBeVisible()
  await expect(page.getByText('You are signed out. Your text is kept here')).toBeVisible()
  await expect(notes).toHaveValue('Before. After the session ended.')
  await signIn(page.context(), installation, home.manager)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByText('Before. After the session ended.').filter({ visible: true })).toBeVisible()
})

test('what cannot be saved says why and stays: a pasted text of 2 MB, and notes of a line that ended a minute ago', async ({
  home,
  as,
  installation,
}) => {
  const pair = { managerId: home.manager, reportId: home.report }
  const id = await makeOneOnOne(installation.tx, { ...pair, onDay: today() })
  const page = await as(home.manager, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(`/people/${home.report}/one-on-ones/${id}`)
  await expect(page.locator('html[data-ready]')).toBeAttached()
  const notes = page.getByRole('textbox', { name: 'Shared notes' })
  await notes.fill('x'.repeat(2_000_000))
  await expect(page.getByText('The text is 2000 kB long; 200 kB fit.')).toBeVisible()
  expect(await notes.evaluate(area => (area as HTMLTextAreaElement).value.length)).toBe(2_000_000)
  expect(await installation.tx.$count(sharedNotes, eq(sharedNotes.oneOnOneId, id))).toBe(0)

  await installation.tx
    .update(reportingLines)
    .set({ endsOn: addDays(today(), -1) })
    .where(and(eq(reportingLines.reportId, home.report), eq(reportingLines.managerId, home.manager)))
  await notes.fill('Said just before the end')
  await expect(page.getByText('no longer yours to change. What you typed is still here.')).toBeVisible()
  await expect(notes).toHaveValue('Said just before the end')
  await page.getByRole('button', { name: 'Copy the text' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Said just before the end')
})
