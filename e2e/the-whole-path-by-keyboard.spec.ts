import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { databaseFile } from '@/db/client'
import { migrateFile } from '@/db/migrate'
import { newId } from '@/lib/ids'
import { dayIn } from '@/lib/time/day'
import { listens, press, reach, type } from './support/keyboard'
import { startServer } from './support/server'
import { workshop } from './support/template'
import { expect, test } from './support/test'

const password = 'plinth otter nine gravel'

test('from an empty installation to the sentence read back full screen, by keyboard alone', async ({ browser }) => {
  test.setTimeout(240_000)
  const folder = join(workshop, `whole-path-${newId()}`)
  mkdirSync(folder, { recursive: true })
  migrateFile(databaseFile(folder))
  const server = await startServer(folder)
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Warsaw',
  })
  const page = await context.newPage()
  const link = (name: string) => page.getByRole('link', { name, exact: true }).first()
  const place = (name: string) =>
    page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const title = (name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

  await test.step('Ada founds the organisation', async () => {
    await page.goto('/')
    await listens(page)
    await type(page, page.getByLabel('Name of the organisation'), 'Harbour')
    await type(page, page.getByLabel('Your name'), 'Ada Berg')
    await type(page, page.getByLabel('Your e-mail address'), 'ada@harbour.example')
    await type(page, page.getByLabel('Password'), password)
    await press(page, button('Begin'))
    await expect(page).toHaveURL(/:\d+\/$/)
  })

  const addPerson = async (name: string, address: string) => {
    await press(page, place('Admin'))
    await title('Admin')
    await press(
      page,
      page
        .getByRole('main')
        .getByRole('link', { name: /^People/ })
        .first(),
    )
    await title('People')
    await press(page, link('Add a person'))
    await expect(page).toHaveURL(/\/admin\/people\/new$/)
    await type(page, page.getByLabel('Name'), name)
    await type(page, page.getByLabel('E-mail address'), address)
    await page.keyboard.press('Enter')
    await title(name)
  }

  const invitation =
    await test.step('she adds a manager and a report, draws the line and invites the manager', async () => {
      await addPerson('Marta Kowalska', 'marta@harbour.example')
      await press(page, button('Make an invitation link'))
      const made = page.getByLabel('The link, shown this once')
      await expect(made).toHaveValue(/\/invitation\//)
      const address = new URL(await made.inputValue()).pathname
      await addPerson('Priya Raman', 'priya@harbour.example')
      await reach(page, page.getByRole('form', { name: 'A reporting line' }).getByLabel('Manager'))
      await page.keyboard.type('Marta')
      await press(page, button('Open the line'))
      await expect(page.getByRole('list', { name: 'Reporting lines' })).toContainText('Marta Kowalska')
      await press(page, place('Settings'))
      await title('Settings')
      await press(page, button('Sign out'))
      await expect(page).toHaveURL(/\/sign-in/)
      return address
    })

  await test.step('Marta comes in and plans a one-on-one', async () => {
    await page.goto(invitation)
    await listens(page)
    const fields = page.locator('input[type=password]')
    for (const field of await fields.all()) await type(page, field, password)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/:\d+\/$/)
    await press(page, place('Priya Raman'))
    await title('Priya Raman')
    await press(page, link('Plan a one-on-one'))
    // Today, at whatever time of the day it is: what is offered lies ahead.
    await reach(page, page.getByLabel('First day'))
    await page.getByLabel('First day').fill(dayIn('Europe/Warsaw', Date.now()))
    await press(page, button('Save the one-on-one'))
    await expect(page).toHaveURL(/one-on-ones\/[0-9a-f-]{36}$/)
  })

  await test.step('she asks the question and turns the answer into an entry', async () => {
    await type(page, page.getByLabel('Add a point'), 'Paging rotation')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('checkbox', { name: 'Paging rotation' })).toBeEnabled()
    await type(
      page,
      page.getByLabel('The answer'),
      'I redesigned the data layer and stopped three scaling issues before they existed.',
    )
    await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('e')
    const entry = page.getByRole('form', { name: 'Capture what Priya stopped' }).last()
    await expect(entry.getByLabel('What was done')).toHaveValue('redesigned the data layer')
    await expect(entry.getByLabel('What it stopped from happening')).toHaveValue(
      'three scaling issues before they existed',
    )
    await reach(page, entry.getByLabel('What it stopped from happening'))
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(' #Scaling')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'Since last time' })).toContainText('three scaling issues')
    await press(page, button('Held'))
    await expect(button('Take that back')).toBeVisible()
  })

  await test.step('a measure makes it sure', async () => {
    await press(page, place('Priya Raman'))
    await title('Priya Raman')
    await expect(page.getByText('likely stopped three scaling issues before they existed')).toBeVisible()
    await press(page, page.getByRole('link', { name: /redesigned the data layer/ }).first())
    await expect(page).toHaveURL(/\/entries\//)
    await press(page, page.getByText('Add a measure', { exact: true }))
    const form = page.getByRole('form', { name: 'Add a measure' })
    await type(page, form.getByLabel('What was measured'), 'Slowest write at the daily peak')
    await type(page, form.getByLabel('Before'), '900 ms')
    await type(page, form.getByLabel('After'), '40 ms')
    await type(page, form.getByLabel('How we got it'), 'The write log of two Mondays')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Measured', { exact: true }).first()).toBeVisible()
  })

  await test.step('she prepares a review and reads the sentence back', async () => {
    await press(page, place('Priya Raman'))
    await title('Priya Raman')
    await press(page, link('Prepare a review'))
    await press(page, button('Open the packet'))
    const choose = page.getByRole('checkbox', { name: /redesigned the data layer/ })
    await reach(page, choose)
    await page.keyboard.press('Space')
    await expect(choose).toBeChecked()
    await press(page, link('Read back'))
    await expect(page).toHaveURL(/read-back/)
    await expect(
      page.getByText('You redesigned the data layer and stopped three scaling issues before they existed.'),
    ).toBeVisible()
    await expect(page.getByText('Read back today')).toBeVisible()
    await listens(page)
    await page.keyboard.press('f')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  })

  await context.close()
  await server.stop()
})
