import type { Page } from '@playwright/test'
import { series } from '@/db/schema'
import { makeOneOnOne } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { addDays, dayIn } from '@/lib/time/day'
import { sayFullDay, sayHeadingDay } from '@/lib/time/say'
import { expect, test } from './support/test'

const today = () => dayIn('Europe/Warsaw', Date.now())
const listening = (page: Page) => expect(page.locator('html[data-ready]')).toBeAttached()

/** As a list of dates says it: with the year when it is another one than today's. */
const said = (day: string) =>
  day.slice(0, 4) === today().slice(0, 4) ? sayHeadingDay(day) : `${sayHeadingDay(day)} ${day.slice(0, 4)}`

const lineOf = (page: Page, list: string, day: string) =>
  page
    .getByRole('list', { name: list })
    .getByRole('listitem')
    .filter({ hasText: said(day) })

test('a manager sets a fortnightly series, skips one with a reason, moves one, and changes it from a date on', async ({
  home,
  as,
}) => {
  const [first, second, third] = [addDays(today(), 2), addDays(today(), 16), addDays(today(), 30)]
  const page = await as(home.manager)
  await page.goto(`/people/${home.report}/one-on-ones/new`)
  await listening(page)
  await page.getByLabel('How often').selectOption('Every two weeks')
  await page.getByLabel('First day').fill(first)
  await page.getByLabel('Time').fill('10:00')
  await page.getByRole('button', { name: 'Save the one-on-one' }).click()
  await expect(page.getByRole('heading', { level: 1, name: said(first) })).toBeVisible()
  await expect(page.getByText('Can be marked as held from')).toBeVisible()
  await page.getByRole('link', { name: 'Dates' }).click()
  await listening(page)
  await expect(page.getByText(/^Every two weeks on \w+ at 10:00, 30 minutes, Warsaw time\.$/)).toBeVisible()
  await expect(page.getByRole('list', { name: 'Next dates' }).getByRole('listitem')).toHaveCount(6)

  await lineOf(page, 'Next dates', first).getByText('Move or skip').click()
  const skip = page.getByRole('form', { name: `Skip ${said(first)}` })
  await skip.getByRole('button', { name: 'Skip this one' }).click()
  await expect(skip.getByText('The reason is missing.')).toBeVisible()
  await skip.getByLabel('Why is it skipped?').fill('Priya is on leave')
  await skip.getByRole('button', { name: 'Skip this one' }).click()
  await expect(lineOf(page, 'Next dates', first)).toContainText('skipped: Priya is on leave')

  await lineOf(page, 'Next dates', second).getByText('Move or skip').click()
  const move = page.getByRole('form', { name: `Move ${said(second)}` })
  await move.getByLabel('Day').fill(addDays(second, 1))
  await move.getByRole('button', { name: 'Move this one' }).click()
  await expect(lineOf(page, 'Next dates', addDays(second, 1))).toContainText('instead of')

  await page.getByText('Change from here on').click()
  const change = page.getByRole('form', { name: 'Change from here on' })
  await change.getByLabel('From which date on').selectOption({ label: said(third) })
  await change.getByLabel('How often').selectOption('Every week')
  await change.getByLabel('First day').fill(addDays(third, 1))
  await change.getByRole('button', { name: 'Change the series' }).click()
  await expect(page.getByText(/^Every week on/)).toBeVisible()
  await expect(lineOf(page, 'Next dates', addDays(third, 8))).toBeVisible()
  await expect(lineOf(page, 'Next dates', addDays(second, 1))).toContainText('instead of')
})

test('held, skipped and missed are told apart on the dates, on the timeline and in the one-on-one', async ({
  home,
  as,
  installation: { tx },
}) => {
  const pair = { managerId: home.manager, reportId: home.report }
  const [missed, skipped, held] = [addDays(today(), -7), addDays(today(), -14), addDays(today(), -21)]
  const seriesId = newId()
  await tx.insert(series).values({
    ...{ id: seriesId, ...pair, cadence: 'weekly', startsOn: held, time: '10:00', minutes: 30 },
    ...{ timeZone: 'Europe/Warsaw', createdBy: home.manager, createdAt: 0 },
  })
  const date = (onDay: string, more = {}) => makeOneOnOne(tx, { ...pair, seriesId, occursOn: onDay, onDay, ...more })
  const missedId = await date(missed)
  await date(skipped, { cancelledAt: 1, skipReason: 'an offsite' })
  await date(held, { heldAt: 1, askedAt: 1 })
  const page = await as(home.manager)
  await page.goto(`/people/${home.report}/one-on-ones`)
  await expect(lineOf(page, 'Earlier dates', missed)).toContainText('missed')
  await expect(lineOf(page, 'Earlier dates', skipped)).toContainText('skipped: an offsite')
  await expect(lineOf(page, 'Earlier dates', held)).toContainText('held, asked')
  await page.goto(`/people/${home.report}`)
  for (const [day, fact] of [
    [missed, 'missed'],
    [skipped, 'skipped: an offsite'],
    [held, 'asked'],
  ] as const)
    await expect(page.locator('li').filter({ has: page.getByTitle(sayFullDay(day)) })).toContainText(fact)

  await page.goto(`/people/${home.report}/one-on-ones/${missedId}`)
  await listening(page)
  await expect(page.getByText('Missed: its day has passed')).toBeVisible()
  await page.getByRole('button', { name: 'Held', exact: true }).click()
  await expect(page.getByRole('link', { name: /^Next: / })).toBeVisible()
  await expect(page.getByText('Missed: its day has passed')).toHaveCount(0)
})
