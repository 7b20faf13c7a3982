import { eq } from 'drizzle-orm'
import { entryPeople, preventionEntries } from '@/db/schema'
import { makePerson } from '@/lib/demo/make'
import { expect, test } from './support/test'

const ready = 'html[data-ready]'

test('a manager captures from anywhere by keyboard alone, and takes it back with one key', async ({
  home,
  as,
  installation: { tx },
}) => {
  const page = await as(home.manager)
  await page.goto('/')
  await expect(page.locator(ready)).toBeAttached()
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'Capture' })
  await expect(dialog.getByRole('option', { name: 'Priya Raman' })).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Who' }).fill('pri')
  await expect(dialog.getByRole('option', { selected: true })).toHaveText('Priya Raman')
  await page.keyboard.press('Enter')
  await expect(dialog.getByLabel('What was done')).toBeFocused()
  await page.keyboard.type('redesigned the data layer')
  await page.keyboard.press('Enter')
  await expect(dialog.getByLabel('What it stopped from happening')).toBeFocused()
  await page.keyboard.type('three scaling issues before they existed #sca')
  await expect(dialog.getByRole('option', { name: 'Scaling' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('list', { name: 'Understood' })).toContainText('#Scaling')
  await expect(dialog.getByText('Shared with Priya', { exact: true })).toBeVisible()
  await page.keyboard.press('Alt+l')
  await expect(dialog.getByRole('checkbox', { name: /Also for leadership/ })).toBeChecked()
  await expect(dialog.getByText('Shared with Priya and Ines Roth')).toBeVisible()
  await page.keyboard.press('Enter')
  const captured = dialog.getByRole('list', { name: 'Just captured' })
  await expect(captured).toContainText(
    'Priya redesigned the data layer and likely stopped three scaling issues before they existed.',
  )
  await expect(captured).toContainText('Saved')
  const mine = () => tx.select().from(preventionEntries).where(eq(preventionEntries.authorId, home.manager))
  expect(await mine()).toMatchObject([{ visibility: 'leadership', deletedAt: null }])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('z')
  await expect(page.getByText('Undone.', { exact: true })).toBeVisible()
  expect(await mine()).toMatchObject([{ deletedAt: expect.any(Number) }])
})

test('an unknown tag and a name that fits two are choices, and the text stays', async ({
  home,
  as,
  installation: { tx },
}) => {
  const mark = home.manager.slice(-6)
  const one = await makePerson(tx, { name: `Ottilie${mark} Lind`, createdAt: 0 })
  await makePerson(tx, { name: `Ottilie${mark} Voss`, createdAt: 0 })
  const page = await as(home.manager)
  await page.goto('/')
  await expect(page.locator(ready)).toBeAttached()
  await page.getByRole('button', { name: 'Capture' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Capture' })
  await dialog.getByRole('option', { name: 'Priya Raman' }).click()
  await dialog.getByLabel('What was done').fill(`moved the archive to C# with @Ottilie${mark}`)
  await dialog.getByLabel('What it stopped from happening').fill('a lost year #datta and ticket #123')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('group', { name: /could be/ })).toBeVisible()
  await expect(dialog.getByLabel('What was done')).toHaveValue(`moved the archive to C# with @Ottilie${mark}`)
  await dialog.getByRole('button', { name: `Ottilie${mark} Lind` }).click()
  await dialog.getByLabel('What it stopped from happening').press('Enter')
  await expect(dialog.getByRole('group', { name: 'There is no tag “datta”. Did you mean #Data?' })).toBeVisible()
  await dialog.getByRole('button', { name: '#Data', exact: true }).click()
  await dialog.getByLabel('What it stopped from happening').press('Enter')
  await expect(dialog.getByRole('list', { name: 'Just captured' })).toContainText('Saved')
  const [entry] = await tx.select().from(preventionEntries).where(eq(preventionEntries.authorId, home.manager))
  expect(entry).toMatchObject({ action: 'moved the archive to C#', prevented: 'a lost year and ticket #123' })
  const subjects = await tx
    .select({ id: entryPeople.personId })
    .from(entryPeople)
    .where(eq(entryPeople.entryId, entry?.id ?? ''))
  expect(new Set(subjects.map(subject => subject.id))).toEqual(new Set([home.report, one]))
})

test('when the server cannot be reached a capture waits on this device, and is one row once it can', async ({
  home,
  as,
  installation: { tx },
}) => {
  const page = await as(home.report)
  await page.goto('/')
  await expect(page.locator(ready)).toBeAttached()
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'Capture' })
  await dialog.getByRole('option', { name: /Priya Raman/ }).click()
  await dialog.getByLabel('What was done').fill('asked in planning who would run the failover')
  await dialog.getByLabel('What it stopped from happening').fill('a switch that nobody owned')
  await page.route('**/*', route => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('list', { name: 'Just captured' })).toContainText('Kept on this device')
  await page.unroute('**/*')
  await expect(dialog.getByRole('list', { name: 'Just captured' })).toContainText('Saved')
  expect(await tx.$count(preventionEntries, eq(preventionEntries.authorId, home.report))).toBe(1)
})

test('a whole sentence pasted into the first blank fills both, and Retention stays private', async ({ home, as }) => {
  const page = await as(home.manager)
  await page.goto('/')
  await expect(page.locator(ready)).toBeAttached()
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'Capture' })
  await dialog.getByRole('option', { name: 'Priya Raman' }).click()
  await dialog.getByLabel('What was done').evaluate((blank, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    blank.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, 'I asked for a proper desk and stopped a goodbye #Retention')
  await expect(dialog.getByLabel('What was done')).toHaveValue('asked for a proper desk')
  await expect(dialog.getByLabel('What it stopped from happening')).toHaveValue('a goodbye #Retention')
  await expect(dialog.getByText('Only you, for #Retention')).toBeVisible()
})
