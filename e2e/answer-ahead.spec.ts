import type { Page } from '@playwright/test'
import { makeOneOnOne } from '@/lib/demo/make'
import { addDays, dayIn } from '@/lib/time/day'
import { expect, test } from './support/test'

const today = () => dayIn('Europe/Warsaw', Date.now())
const listening = (page: Page) => expect(page.locator('html[data-ready]')).toBeAttached()

test('the report answers ahead: the manager finds nothing before it is sent, and the answer after', async ({
  home,
  as,
  installation,
}) => {
  const pair = { managerId: home.manager, reportId: home.report }
  const id = await makeOneOnOne(installation.tx, { ...pair, onDay: addDays(today(), 1) })
  const address = `/people/${home.report}/one-on-ones/${id}`
  const [report, manager] = [await as(home.report), await as(home.manager)]
  await report.goto(address)
  await listening(report)
  await expect(report.getByText('Only you, until you send it')).toBeVisible()
  await report.getByLabel('The answer').fill('I renewed the certificate before the freeze')
  await expect(report.getByText('Saved', { exact: true })).toBeVisible()
  await report.reload()
  await listening(report)
  await expect(report.getByLabel('The answer')).toHaveValue('I renewed the certificate before the freeze')

  await manager.goto(address)
  await listening(manager)
  await expect(manager.getByLabel('The answer')).toHaveValue('')
  expect(await manager.content()).not.toContain('renewed the certificate')

  await report.getByRole('button', { name: 'Send it ahead' }).click()
  await expect(report.getByText('Sent ahead', { exact: true })).toBeVisible()
  await manager.reload()
  await listening(manager)
  await expect(manager.getByLabel('The answer')).toHaveValue('I renewed the certificate before the freeze')
  await expect(manager.getByText('Priya answered ahead.')).toBeVisible()
  await manager.goto('/')
  await expect(manager.getByRole('main')).toContainText('Answered ahead')

  await report.getByRole('button', { name: 'Take it back' }).click()
  await expect(report.getByText('Only you, until you send it')).toBeVisible()
  await expect(report.getByLabel('The answer')).toHaveValue('I renewed the certificate before the freeze')
})

test('a template and a question come onto the agenda, and what is asked again and again is ticked there', async ({
  home,
  as,
  installation,
}) => {
  const pair = { managerId: home.manager, reportId: home.report }
  const id = await makeOneOnOne(installation.tx, { ...pair, onDay: today() })
  const page = await as(home.manager)
  await page.goto(`/people/${home.report}/one-on-ones/${id}`)
  await listening(page)
  await page.getByRole('link', { name: 'Use a template' }).click()
  await page.getByRole('button', { name: /^Add it ?: The weekly one/ }).click()
  await expect(page.getByRole('button', { name: /^Add it ?: The weekly one/ })).toHaveCount(0)
  await page.getByLabel('Search the questions').fill('sleep week')
  await expect(page.getByRole('region', { name: 'Prevention' })).toHaveCount(0)
  await page.getByRole('button', { name: /^Add ?: How did you sleep/ }).click()
  await page.getByRole('link', { name: 'Back to the one-on-one' }).click()
  const points = page.getByRole('list', { name: 'To talk about' })
  await expect(points.getByRole('checkbox')).toHaveCount(6)
  await expect(points.getByRole('checkbox').last()).toHaveAccessibleName('How did you sleep this week?')

  await page.getByText('Ask something again and again').click()
  const form = page.getByRole('form', { name: 'Ask something again and again' })
  await form.getByLabel('The question').fill('What would you like to put down?')
  await form.getByLabel('Every how many weeks').fill('53')
  await form.getByRole('button', { name: 'Ask it again and again' }).click()
  await expect(form.getByText('At most 52 weeks apart.')).toBeVisible()
  await form.getByLabel('Every how many weeks').fill('4')
  await form.getByRole('button', { name: 'Ask it again and again' }).click()
  const again = page.getByRole('list', { name: 'Asked again and again' })
  const tick = again.getByRole('checkbox', { name: 'What would you like to put down?' })
  await tick.click()
  await expect(tick).toBeChecked()
  await page.reload()
  await expect(tick).toBeChecked()
})
