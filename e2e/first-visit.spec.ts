import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { databaseFile } from '@/db/client'
import { migrateFile } from '@/db/migrate'
import { newId } from '@/lib/ids'
import { startServer } from './support/server'
import { workshop } from './support/template'

/** An installation that nobody has seen, for each test its own. */
const test = base.extend<{ visitor: () => Promise<Page> }>({
  visitor: async ({ browser }, use) => {
    const folder = join(workshop, `first-visit-${newId()}`)
    mkdirSync(folder, { recursive: true })
    migrateFile(databaseFile(folder))
    const server = await startServer(folder)
    await use(async () => {
      const context = await browser.newContext({
        baseURL: server.url,
        locale: 'en-GB',
        timezoneId: 'America/Chicago',
      })
      return context.newPage()
    })
    await server.stop()
  },
})

async function fillIn(page: Page, organisation: string, name: string, password = 'plinth otter nine gravel') {
  await page.getByLabel('Name of the organisation').fill(organisation)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Your e-mail address').fill(`${name.split(' ')[0]?.toLowerCase()}@harbour.example`)
  await page.getByLabel('Password').fill(password)
}

test('the first visitor names the organisation and becomes its admin, once', async ({ visitor }) => {
  const page = await visitor()
  for (const path of ['/sign-in', '/invitation/abc', '/people', '/']) {
    await page.goto(path)
    await expect(page).toHaveURL(/\/welcome$/)
  }
  await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible()
  await expect(page.getByLabel('Time zone')).toHaveValue('America/Chicago')
  await page.getByLabel('Time zone').selectOption('Europe/Warsaw')

  await fillIn(page, 'Harbour', 'Ada Berg', 'passwordpassword')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('among the first that anybody would try')).toBeVisible()
  await expect(page.getByLabel('Name of the organisation')).toHaveValue('Harbour')
  await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Warsaw')

  await page.getByLabel('Password').fill('plinth otter nine gravel')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page).toHaveURL(/:\d+\/$/)
  await expect(page.getByRole('link', { name: 'Admin' })).toBeVisible()
  expect((await page.goto('/welcome'))?.status()).toBe(404)

  const second = await visitor()
  await second.goto('/')
  await expect(second).toHaveURL(/\/sign-in$/)
  await second.getByLabel('E-mail address').fill('ADA@harbour.example')
  await second.getByLabel('Password').fill('plinth otter nine gravel')
  await second.getByRole('button', { name: 'Sign in' }).click()
  await expect(second.getByRole('link', { name: 'Admin' })).toBeVisible()
})

test('of two first visitors at the same moment one founds it, and the other is told so', async ({ visitor }) => {
  const [ada, ben] = await Promise.all([visitor(), visitor()])
  await Promise.all([ada.goto('/welcome'), ben.goto('/welcome')])
  await fillIn(ada, 'Harbour', 'Ada Berg')
  await fillIn(ben, 'Anchor', 'Ben Holt')
  await Promise.all([ada, ben].map(page => page.getByRole('button', { name: 'Begin' }).click()))
  const told = (page: Page) => page.getByText('Somebody else has just set this installation up')
  const isIn = (page: Page) => page.getByRole('link', { name: 'Admin' })
  await Promise.all([ada, ben].map(page => expect(told(page).or(isIn(page)).first()).toBeVisible()))
  const counts = await Promise.all([ada, ben].map(async page => [await told(page).count(), await isIn(page).count()]))
  expect(counts.map(([late]) => late).sort()).toEqual([0, 1])
  expect(counts.filter(([, first]) => (first ?? 0) > 0)).toHaveLength(1)
})

test('a visitor looks around in the demo year, signs in as somebody else, and leaves it with one click', async ({
  visitor,
}) => {
  test.setTimeout(180_000)
  const page = await visitor()
  await page.goto('/welcome')
  await page.getByRole('button', { name: 'Look around in the demo year' }).click()
  await expect(page.getByText('This is the demo year.')).toBeVisible({ timeout: 90_000 })
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Who would you like to be?' })).toBeVisible()
  await page.getByRole('button', { name: 'Sign in as Priya' }).click()
  await expect(page.getByText('This is the demo year.')).toBeVisible()
  await page.getByRole('button', { name: 'Leave it and begin for real' }).click()
  await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible({ timeout: 30_000 })
  await expect(page).toHaveURL(/\/welcome$/)
  await fillIn(page, 'Harbour', 'Ada Berg')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('link', { name: 'Admin' })).toBeVisible()
  await expect(page.getByText('This is the demo year.')).toHaveCount(0)
})
