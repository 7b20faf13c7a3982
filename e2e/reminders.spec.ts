import { jobs } from '@/db/schema'
import { makeOneOnOne } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { offToken } from '@/lib/reminders/off-link'
import { addDays, dayIn } from '@/lib/time/day'
import { testSecret } from './support/server'
import { expect, test } from './support/test'

const ready = 'html[data-ready]'

test('somebody has their one-on-ones in a calendar under an address of their own, and switches a reminder off by one click', async ({
  as,
  home,
  installation: { tx, url },
}) => {
  const onDay = addDays(dayIn('Europe/Warsaw', Date.now()), 2)
  await makeOneOnOne(tx, { managerId: home.manager, reportId: home.report, onDay })
  const page = await as(home.report)
  await page.goto('/settings')
  await expect(page.locator(ready)).toBeAttached()
  await page.getByRole('button', { name: 'Make an address' }).click()
  const address = page.getByLabel('Your calendar address, shown this once')
  await expect(address).toHaveValue(/\/calendar\/[\w-]{43}\.ics$/)
  const first = await address.inputValue()
  const answer = await fetch(first)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const calendar = await answer.text()
  expect(calendar).toContain('SUMMARY:One-on-one with Marta Kowalska')
  expect(calendar).toContain(`DTSTART:${onDay.replaceAll('-', '')}T090000Z`)

  await page.getByRole('button', { name: 'Renew the address' }).click()
  await expect(address).not.toHaveValue(first)
  const renewed = await fetch(first)
  expect(renewed.status).toBe(404)
  expect(await renewed.text()).toContain('This calendar address is not in use.')
  expect((await fetch(await address.inputValue())).status).toBe(200)

  process.env.NEXTAUTH_SECRET = testSecret
  const token = offToken(home.report, 'the day before')
  const reminder = page.getByRole('listitem').filter({ hasText: 'on the day before a one-on-one' })
  await fetch(`${url}/reminders/off/${token}`)
  await page.reload()
  await expect(reminder.getByText('On', { exact: true })).toBeVisible()
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
  expect((await fetch(`${url}/reminders/off/${token}`, { method: 'POST', body })).status).toBe(200)
  await page.reload()
  await expect(reminder.getByText('Off', { exact: true })).toBeVisible()

  await page.goto(`/reminders/${token}`)
  await expect(page.getByRole('heading', { name: 'Switched off' })).toBeVisible()
  await page.getByRole('button', { name: 'Switch it on again' }).click()
  await expect(page.getByRole('button', { name: 'Switch it off' })).toBeVisible()
})

test('the admin is told that mail is not set up, and sees what waits and why, but not for whom', async ({
  as,
  home,
  installation: { tx },
}) => {
  const error = `the mail server could not be reached`
  const job = { kind: 'remind the day before', key: newId(), ownerId: home.report, aboutId: home.report }
  await tx.insert(jobs).values({ ...job, id: newId(), dueAt: Date.now(), attempts: 3, createdAt: 0, error })
  const page = await as(home.admin)
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Mail and jobs' }).click()
  await expect(page.getByText('Mail is not set up')).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: 'Mail: a one-on-one is tomorrow' }).first()
  await expect(row).toContainText('three times')
  await expect(row).toContainText(error)
  await expect(page.getByRole('main')).not.toContainText('Priya')
})
