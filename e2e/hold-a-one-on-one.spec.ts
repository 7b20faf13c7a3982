import type { Page } from '@playwright/test'
import { makeOneOnOne } from '@/lib/demo/make'
import { addDays, dayIn } from '@/lib/time/day'
import { expect, test } from './support/test'

const today = () => dayIn('Europe/Warsaw', Date.now())
const listening = (page: Page) => expect(page.locator('html[data-ready]')).toBeAttached()

async function plan(page: Page, reportId: string) {
  await page.goto(`/people/${reportId}/one-on-ones/new`)
  await listening(page)
  await page.getByLabel('Day').fill(today())
  await page.getByLabel('Time').fill('10:00')
  await page.getByRole('button', { name: 'Save the one-on-one' }).click()
  await expect(page).toHaveURL(/one-on-ones\/[0-9a-f-]{36}$/)
  await expect(page.getByText('It is the first one.')).toBeVisible()
}

test('a manager plans a one-on-one, holds it, asks the question and turns a line of the answer into an entry', async ({
  home,
  as,
}) => {
  const page = await as(home.manager)
  await plan(page, home.report)
  await page.getByLabel('Add a point').fill('Paging rotation over the holidays')
  await page.getByLabel('Add a point').press('Enter')
  const points = page.getByRole('list', { name: 'To talk about' })
  const tick = points.getByRole('checkbox', { name: 'Paging rotation over the holidays' })
  await expect(tick).toBeEnabled()
  await tick.click()
  await expect(tick).toBeChecked()

  const answer = page.getByLabel('The answer')
  await answer.fill('Quiet on the whole.\nI rotated the signing keys before the vendor did')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await answer.press('Control+End')
  await answer.press('Escape')
  await page.keyboard.press('e')
  const entry = page.getByRole('form', { name: 'Capture what Priya stopped' }).last()
  await expect(entry.getByLabel('What was done')).toHaveValue(/rotated the signing keys before the vendor did/)
  await entry.getByLabel('What was done').fill('rotated the signing keys')
  await entry.getByLabel('What it stopped from happening').fill('a morning of failed logins')
  await entry.getByLabel('What it stopped from happening').press('Enter')
  await expect(page.getByRole('region', { name: 'Since last time' })).toContainText('a morning of failed logins')

  await page.getByRole('button', { name: 'Held', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Take that back' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Take that back' })).toBeVisible()
  await expect(tick).toBeChecked()
  await expect(answer).toHaveValue(/I rotated the signing keys/)
})

test('what stayed open shows at the next one, and the report answers ahead of it with one key', async ({
  home,
  as,
  installation,
}) => {
  const pair = { managerId: home.manager, reportId: home.report }
  const lastWeek = { ...pair, onDay: addDays(today(), -7), heldAt: Date.now() - 7 * 86_400_000 }
  const before = await makeOneOnOne(installation.tx, lastWeek)
  const next = await makeOneOnOne(installation.tx, { ...pair, onDay: addDays(today(), 1) })
  const page = await as(home.report)
  await page.goto(`/people/${home.report}/one-on-ones/${before}`)
  await listening(page)
  await page.getByLabel('Add a point').fill('Who owns the renewal calendar')
  await page.getByLabel('Add a point').press('Enter')
  await page.getByLabel('Add something to do').fill('Runbook for renewals')
  await page.getByLabel('Add something to do').press('Enter')
  await expect(page.getByRole('checkbox', { name: 'Runbook for renewals' })).toBeEnabled()
  await expect(page.getByRole('checkbox', { name: 'Who owns the renewal calendar' })).toBeEnabled()

  await page.goto(`/people/${home.report}/one-on-ones/${next}`)
  await listening(page)
  await expect(page.getByRole('list', { name: 'To talk about' })).toContainText('you, open since')
  await expect(page.getByRole('checkbox', { name: 'Runbook for renewals' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Held', exact: true })).toHaveCount(0)
  await page.keyboard.press('n')
  await expect(page.getByText('Nothing this week.')).toBeVisible()
  await expect(page.getByText('Sent ahead', { exact: true })).toBeVisible()
  await page.reload()
  await listening(page)
  await expect(page.getByText('Nothing this week.')).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByLabel('The answer')).toBeVisible()
})

test('points are put in order by keys, and one that was taken off comes back', async ({ home, as, installation }) => {
  const pair = { managerId: home.manager, reportId: home.report }
  const id = await makeOneOnOne(installation.tx, { ...pair, onDay: today() })
  const page = await as(home.manager)
  await page.goto(`/people/${home.report}/one-on-ones/${id}`)
  await listening(page)
  const points = page.getByRole('list', { name: 'To talk about' })
  for (const text of ['First point', 'Second point']) {
    await page.getByLabel('Add a point').fill(text)
    await page.getByLabel('Add a point').press('Enter')
    await expect(points.getByRole('checkbox', { name: text })).toBeEnabled()
  }
  await points.getByRole('checkbox', { name: 'Second point' }).press('Alt+ArrowUp')
  await expect(points.getByRole('checkbox').first()).toHaveAccessibleName('Second point')
  await points.locator('summary', { hasText: 'First point' }).click()
  await points.getByRole('button', { name: 'Take it off' }).click()
  await expect(points.getByRole('checkbox')).toHaveCount(1)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(points.getByRole('checkbox', { name: 'First point' })).toBeVisible()
  await page.reload()
  await expect(points.getByRole('checkbox').first()).toHaveAccessibleName('Second point')
  await expect(points.getByRole('checkbox')).toHaveCount(2)
})

test('without JavaScript one is planned, talked through and written down by buttons', async ({ home, as }) => {
  const page = await as(home.manager, { javaScriptEnabled: false })
  await page.goto(`/people/${home.report}/one-on-ones/new`)
  await page.getByLabel('Day').fill(today())
  await page.getByRole('button', { name: 'Save the one-on-one' }).click()
  await expect(page).toHaveURL(/one-on-ones\/[0-9a-f-]{36}$/)
  await page.getByLabel('Add a point').fill('By button')
  await page.getByRole('button', { name: 'Add', exact: true }).first().click()
  await page.getByRole('checkbox', { name: 'By button' }).click()
  await expect(page.getByRole('checkbox', { name: 'By button' })).toBeChecked()
  await page.getByRole('textbox', { name: 'Shared notes' }).fill('Written without a script')
  await page
    .locator('form')
    .filter({ has: page.getByRole('textbox', { name: 'Shared notes' }) })
    .getByRole('button', { name: 'Save', exact: true })
    .click()
  await expect(page.getByRole('textbox', { name: 'Shared notes' })).toHaveValue('Written without a script')
})
