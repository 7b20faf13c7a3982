import type { Page } from '@playwright/test'
import { makeOneOnOne } from '@/lib/demo/make'
import { dayIn } from '@/lib/time/day'
import { expect, test } from './support/test'

const notes = (page: Page) => page.getByRole('textbox', { name: 'Shared notes' })
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true }).first()).toBeVisible()

/** Goes on in the notes as one does: opens them, and puts the caret at a place. */
async function writeAt(page: Page, key: 'Home' | 'End', text: string) {
  const write = page.getByRole('button', { name: /^Write ?: Shared notes$/ })
  if (await write.isVisible()) await write.click()
  else await notes(page).focus()
  await expect(notes(page)).toBeFocused()
  await page.keyboard.press(`ControlOrMeta+${key}`)
  await page.keyboard.type(text)
}

test('two write the shared notes at once: each sees the other’s words, different lines merge, and of the same words both are shown', async ({
  home,
  as,
  installation,
}) => {
  const onDay = dayIn('Europe/Warsaw', Date.now())
  const id = await makeOneOnOne(installation.tx, { managerId: home.manager, reportId: home.report, onDay })
  const [manager, report] = [await as(home.manager), await as(home.report)]
  for (const page of [manager, report]) {
    await page.goto(`/people/${home.report}/one-on-ones/${id}`)
    await expect(page.locator('html[data-ready]')).toBeAttached()
  }

  await notes(manager).fill('Renewals in December\nThe storage project\nPaging')
  await saved(manager)
  await expect(report.getByText('The storage project').filter({ visible: true })).toBeVisible()

  // Each in a line of their own, at the same time; the caret stays beside its words.
  await writeAt(report, 'End', ' over the holidays')
  await writeAt(manager, 'Home', 'First: ')
  const both = 'First: Renewals in December\nThe storage project\nPaging over the holidays'
  await expect(notes(manager)).toHaveValue(both)
  await expect(notes(report)).toHaveValue(both)
  await report.keyboard.type(', from Priya')
  await manager.keyboard.type('Now, ')
  const more = 'First: Now, Renewals in December\nThe storage project\nPaging over the holidays, from Priya'
  await expect(notes(manager)).toHaveValue(more)
  await expect(notes(report)).toHaveValue(more)
  await saved(report)

  // The same words, while neither hears of the other: both are shown, and put together.
  for (const page of [manager, report]) await page.context().route('**/live?*', route => route.abort())
  await notes(manager).fill(more.replace('storage', 'backup'))
  await saved(manager)
  await notes(report).fill(more.replace('storage', 'archive'))
  const conflict = report.getByRole('alert').filter({ hasText: 'Meanwhile Marta Kowalska saved another text' })
  await expect(conflict.getByRole('region', { name: 'Marta Kowalska’s' })).toContainText('The backup project')
  await expect(conflict.getByRole('region', { name: 'Yours' })).toContainText('The archive project')
  await notes(report).focus()
  await report.keyboard.press('ControlOrMeta+End')
  await report.keyboard.type('\nTyped on meanwhile')
  await conflict.getByRole('button', { name: 'Put both together' }).click()
  await saved(report)
  await manager.reload()
  for (const words of ['The backup project', 'The archive project', 'from Priya', 'Typed on meanwhile'])
    await expect(manager.getByText(words).filter({ visible: true }).first()).toBeVisible()
})

test('what one of the two adds, ticks and moves is on the other’s page by itself', async ({
  home,
  as,
  installation,
}) => {
  const onDay = dayIn('Europe/Warsaw', Date.now())
  const id = await makeOneOnOne(installation.tx, { managerId: home.manager, reportId: home.report, onDay })
  const [manager, report] = [await as(home.manager), await as(home.report)]
  for (const page of [manager, report]) {
    await page.goto(`/people/${home.report}/one-on-ones/${id}`)
    await expect(page.locator('html[data-ready]')).toBeAttached()
  }
  const box = (page: Page, name: string) => page.getByRole('checkbox', { name })
  for (const text of ['Paging rotation', 'Conference talk']) {
    await report.getByLabel('Add a point').fill(text)
    await report.getByLabel('Add a point').press('Enter')
    await expect(box(report, text)).toBeEnabled()
  }
  await expect(box(manager, 'Conference talk')).toBeVisible()
  await box(manager, 'Paging rotation').press('Space')
  await expect(box(report, 'Paging rotation')).toBeChecked()
  await box(report, 'Conference talk').press('Alt+ArrowUp')
  await expect(box(report, 'Conference talk')).toBeFocused()
  const first = manager.getByRole('list', { name: 'To talk about' }).getByRole('checkbox').first()
  await expect(first).toHaveAccessibleName('Conference talk')
  await report.keyboard.press('z')
  await expect(first).toHaveAccessibleName('Paging rotation')
})
