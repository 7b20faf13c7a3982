import { expect, test } from './support/test'

const ready = 'html[data-ready]'

test('a few letters in any order go anywhere and do anything, while typing too, and one key takes it back', async ({
  home,
  as,
}) => {
  const page = await as(home.manager)
  await page.goto('/people')
  await expect(page.locator(ready)).toBeAttached()
  await page.getByRole('searchbox', { name: 'Search by name' }).focus()
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog', { name: 'Go to or do' })
  await expect(palette.getByRole('combobox', { name: 'Go to or do' })).toBeFocused()
  await page.keyboard.type('rev priya')
  const marked = palette.getByRole('option', { selected: true })
  await expect(marked).toHaveText('Prepare a review for Priya Raman')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('platf')
  await expect(palette.getByRole('option', { name: home.teamName })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('rev priya')
  await expect(marked).toHaveText('Prepare a review for Priya Raman')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/people/${home.report}/review$`))
  await expect(palette).toBeHidden()

  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('dark')
  await expect(marked).toHaveText('Dark theme')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByText('The theme is dark.')).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.getByText('Undone.', { exact: true })).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark')

  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await expect(page).toHaveURL(/\/people$/)
  await page.keyboard.press('j')
  await expect(page.getByRole('list', { name: 'Your people' }).getByRole('link').first()).toBeFocused()
})
