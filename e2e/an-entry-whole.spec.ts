import { makeEntry } from '@/lib/demo/make'
import { expect, test } from './support/test'

const ready = 'html[data-ready]'

test('its author fills in the rest, and what is wrong is told beside its field with nothing lost', async ({
  home,
  as,
  installation: { tx },
}) => {
  const id = await makeEntry(tx, { authorId: home.manager }, { subjects: [{ id: home.report }] })
  const page = await as(home.manager)
  await page.goto(`/entries/${id}`)
  await page.getByRole('link', { name: 'Edit' }).click()
  const form = page.getByRole('form', { name: 'The entry' })
  await expect(form).toBeVisible()
  await expect(page.locator(ready)).toBeAttached()
  await form.getByLabel('What was done').fill('rebuilt the data layer')
  await form.getByText('Who', { exact: true }).click()
  await form.getByRole('combobox', { name: 'Add somebody' }).fill('Jun')
  await form.getByRole('option', { name: 'Jun Watanabe' }).first().click()
  await form.getByLabel('What Jun Watanabe did').selectOption('supported it')
  await form.getByText('Tags', { exact: true }).click()
  await form.getByLabel('Scaling').check()
  await expect(form.getByText('Shared with Priya and Jun', { exact: true })).toBeVisible()
  await form.getByText('When', { exact: true }).click()
  await form.getByLabel('Would have hit').fill('2020-01')
  await form.getByText('Why it would have happened').click()
  await form.getByLabel('What was noticed first').fill('a growth curve')
  await form.getByLabel('What stopped it').selectOption('Luck')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('It cannot have hit before it was stopped.')).toBeVisible()
  await expect(form.getByLabel('What was noticed first')).toHaveValue('a growth curve')
  await expect(form.getByLabel('Scaling')).toBeChecked()
  await form.getByLabel('Would have hit').fill('2026-09')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('rebuilt the data layer')
  await expect(page.getByText('stopped by luck')).toBeVisible()
  await expect(page.getByText('a growth curve')).toBeVisible()
  await page.getByText('Earlier wordings (1)').click()
  await expect(page.getByText('… redesigned the data layer and stopped')).toBeVisible()
})

test('evidence raises the grade and is taken off again; a deleted entry comes back with one key', async ({
  home,
  as,
  installation: { tx },
}) => {
  const id = await makeEntry(tx, { authorId: home.manager }, { subjects: [{ id: home.report }] })
  const page = await as(home.manager)
  await page.goto(`/entries/${id}`)
  await expect(page.locator(ready)).toBeAttached()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('likely stopped')
  await page.getByText('Add a measure').click()
  const form = page.getByRole('form', { name: 'Add a measure' })
  await form.getByLabel('What was measured').fill('Slowest write')
  await form.getByLabel('Before').fill('900 ms')
  await form.getByLabel('After').fill('80 ms')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('How we got it is missing.')).toBeVisible()
  await expect(form.getByLabel('Before')).toHaveValue('900 ms')
  await form.getByLabel('How we got it').fill('the storage dashboard')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Measured', { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('likely')
  await page.getByRole('button', { name: 'Remove “Slowest write”' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('likely stopped')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Measured', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page).toHaveURL(new RegExp(`/people/${home.report}`))
  await expect(page.getByText('Deleted. It stays in the bin for 30 days.')).toBeVisible()
  await page.keyboard.press('z')
  await expect(page).toHaveURL(new RegExp(`/entries/${id}`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('redesigned the data layer')
})

test('the manager comments and says what the check found; the report reads both', async ({
  home,
  as,
  installation: { tx },
}) => {
  const id = await makeEntry(tx, { authorId: home.report }, { subjects: [{ id: home.report }] })
  const manager = await as(home.manager)
  await manager.goto(`/entries/${id}`)
  await expect(manager.locator(ready)).toBeAttached()
  await manager.getByText('Add a comment').click()
  await manager.getByLabel('Your comment').fill('I watched it happen.')
  await manager.getByRole('form', { name: 'Add a comment' }).getByRole('button', { name: 'Save' }).click()
  await expect(manager.getByText('I watched it happen.').first()).toBeVisible()
  await manager.getByText('Say what you found').click()
  const form = manager.getByRole('form', { name: 'Say what you found' })
  await form.getByLabel('What you found').selectOption('Happened anyway')
  await form.getByLabel('In your words').fill('It broke in June.')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(manager.getByText('Happened anyway.')).toBeVisible()
  const report = await as(home.report)
  await report.goto(`/entries/${id}`)
  await expect(report.getByText('I watched it happen.')).toBeVisible()
  await expect(report.getByText('It broke in June.')).toBeVisible()
  await expect(report.getByText('happened anyway', { exact: true })).toBeVisible()
})

test('somebody else’s entry and a missing one look alike', async ({ home, as, installation: { tx } }) => {
  const id = await makeEntry(tx, { authorId: home.manager }, { subjects: [{ id: home.report }] })
  const page = await as(home.peer)
  for (const path of [`/entries/${id}`, `/entries/${home.peer}`, '/entries/nothing', `/entries/${id}/edit`]) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  }
})
