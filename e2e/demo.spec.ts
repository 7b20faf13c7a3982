import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { databaseFile } from '@/db/client'
import accounts from '@/db/demo/accounts.json' with { type: 'json' }
import { loadDemoFile } from '@/lib/demo/load'
import { newId } from '@/lib/ids'
import { startServer } from './support/server'
import { workshop } from './support/template'

/** The demo year on a server of its own, with nobody signed in. */
const test = base.extend<{ visitor: Page }>({
  visitor: async ({ browser }, use) => {
    const folder = join(workshop, `demo-${newId()}`)
    await loadDemoFile(databaseFile(folder), Date.now())
    const server = await startServer(folder)
    const context = await browser.newContext({
      baseURL: server.url,
      locale: 'en-GB',
      timezoneId: 'Europe/Warsaw',
    })
    await use(await context.newPage())
    await context.close()
    await server.stop()
  },
})

test('somebody looks around as the manager and finds what was written down of Priya', async ({ visitor: page }) => {
  await page.goto('/sign-in')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  for (const { name } of Object.values(accounts)) await expect(page.getByText(name, { exact: true })).toBeVisible()
  await page.getByLabel('E-mail address').fill(accounts.manager.email)
  await page.getByLabel('Password').fill(accounts.manager.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(/\/$/)

  await page.getByRole('link', { name: accounts.report.name }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: accounts.report.name })).toBeVisible()
  const here = new URL(page.url()).pathname
  await page.goto(`${here}?text=data+layer`)
  const sentence = 'Priya redesigned the data layer and stopped three scaling issues before they existed'
  await expect(page.getByRole('link', { name: sentence })).toBeVisible()
})

test('the one that has left a team’s lines sees nothing of what came later', async ({ visitor: page }) => {
  await page.goto('/sign-in')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await page.getByRole('button', { name: `Sign in as ${accounts.formerManager.name.split(' ')[0]}` }).click()
  await expect(page).toHaveURL(/\/$/)
  await page.goto('/people')
  await page.getByRole('link', { name: accounts.report.name }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: accounts.report.name })).toBeVisible()
  const here = new URL(page.url()).pathname
  await page.goto(`${here}?text=data+layer`)
  await expect(page.getByText('Nothing you may read here fits all of this.')).toBeVisible()
})
