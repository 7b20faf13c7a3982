import { hashPassword } from '@/lib/auth/password'
import { setPassword } from '@/lib/auth/set-password'
import { expect, test } from './support/test'

const ready = 'html[data-ready]'

test('somebody changes their name, zone and theme, and finds them so', async ({ as, home }) => {
  const page = await as(home.report)
  await page.goto('/settings')
  await expect(page.locator(ready)).toBeAttached()
  const profile = page.getByRole('form', { name: 'Profile' })
  await profile.getByLabel('Name').fill('')
  await profile.getByLabel('Pronouns').fill('she/her')
  await profile.getByRole('button', { name: 'Save profile' }).click()
  await expect(profile.getByText('The name is missing.')).toBeVisible()
  await expect(profile.getByLabel('Pronouns')).toHaveValue('she/her')
  await profile.getByLabel('Name').fill('Priya R. Raman')
  await profile.getByLabel('Time zone').selectOption('Asia/Tokyo')
  await profile.getByRole('button', { name: 'Save profile' }).click()
  await expect(profile.getByRole('status')).toHaveText('Saved')

  const display = page.getByRole('form', { name: 'Display and keys' })
  await display.getByLabel('Theme').selectOption('Dark')
  await display.getByRole('button', { name: 'Save display' }).click()
  await expect(display.getByRole('status')).toHaveText('Saved')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(profile.getByLabel('Name')).toHaveValue('Priya R. Raman')
  await expect(profile.getByLabel('Pronouns')).toHaveValue('she/her')
  await expect(profile.getByLabel('Time zone')).toHaveValue('Asia/Tokyo')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('single keys can be switched off', async ({ as, home }) => {
  const page = await as(home.report)
  const help = page.getByRole('dialog', { name: 'All keys' })
  await page.goto('/settings')
  await expect(page.locator(ready)).toBeAttached()
  await page.keyboard.press('?')
  await expect(help).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  const display = page.getByRole('form', { name: 'Display and keys' })
  await display.getByRole('checkbox', { name: /Single keys/ }).uncheck()
  await display.getByRole('button', { name: 'Save display' }).click()
  await expect(display.getByRole('status')).toHaveText('Saved')
  await page.reload()
  await expect(page.locator(ready)).toBeAttached()
  await expect(display.getByRole('checkbox', { name: /Single keys/ })).not.toBeChecked()
  await page.keyboard.press('?')
  await page.getByRole('button', { name: /All keys/ }).click()
  await expect(help).toBeVisible()
})

test('changing the password asks for the present one and ends the other sessions', async ({
  as,
  home,
  installation,
}) => {
  await setPassword(installation.tx, home.report, await hashPassword('plinth otter nine gravel'), Date.now())
  const [here, there] = [await as(home.report), await as(home.report)]
  await there.goto('/settings')
  await expect(there.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await here.goto('/settings')
  await expect(here.locator(ready)).toBeAttached()
  await here.getByLabel('Present password').fill('something else')
  await here.getByLabel('New password').fill('four spare oars afloat')
  await here.getByRole('button', { name: 'Change password' }).click()
  await expect(here.getByText('That is not your present password.')).toBeVisible()
  await here.getByLabel('Present password').fill('plinth otter nine gravel')
  await here.getByLabel('New password').fill('four spare oars afloat')
  await here.getByRole('button', { name: 'Change password' }).click()
  await expect(here.getByText('Changed. You are signed out everywhere else.')).toBeVisible()
  await there.reload()
  await expect(there.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await here.reload()
  await expect(here.getByRole('heading', { name: 'Settings' })).toBeVisible()
})

test('one of the sessions is ended from the list', async ({ as, home }) => {
  const [here, there] = [await as(home.report), await as(home.report)]
  await there.goto('/settings')
  await expect(there.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await here.goto('/settings')
  const end = here.getByRole('button', { name: 'End a browser test' })
  await expect(end).toHaveCount(1)
  await end.click()
  await expect(end).toHaveCount(0)
  await there.reload()
  await expect(there.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})
