import type { Page } from '@playwright/test'
import { newId } from '@/lib/ids'
import { expect, test } from './support/test'

const ready = (page: Page) => expect(page.locator('html[data-ready]')).toBeAttached()

async function addPerson(page: Page, name: string, email: string) {
  await page.goto('/admin/people/new')
  await ready(page)
  const form = page.getByRole('form', { name: 'A person' })
  await form.getByLabel('Name').fill(name)
  await form.getByLabel('E-mail address').fill(email)
  await form.getByRole('button', { name: 'Add them' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await ready(page)
  return page.url()
}

test('an admin makes two people, a line between them and a team, and invites one', async ({ home, as }) => {
  const mark = newId().slice(-8)
  const [lena, emil, team] = [`Lena ${mark}`, `Emil ${mark}`, `Storage ${mark}`]
  const page = await as(home.admin)
  await addPerson(page, lena, `lena.${mark}@harbour.example`)
  const emilsPage = await addPerson(page, emil, `emil.${mark}@harbour.example`)

  const line = page.getByRole('form', { name: 'A reporting line' })
  await line.getByLabel('Manager').selectOption({ label: lena })
  await line.getByRole('button', { name: 'Open the line' }).click()
  await expect(page.getByRole('list', { name: 'Reporting lines' })).toContainText(new RegExp(`${lena}\\s*since`))

  await page.goto('/admin/teams')
  await ready(page)
  await page.getByLabel('Name of a new team').fill(team)
  await page.getByRole('button', { name: 'Create it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: team })).toBeVisible()
  await ready(page)
  const add = page.getByRole('form', { name: 'Add somebody' })
  for (const [who, part, list] of [
    [emil, 'One of its people', 'People'],
    [lena, 'Its lead', 'Lead'],
  ] as const) {
    await add.getByLabel('Who').selectOption({ label: who })
    await add.getByLabel('As', { exact: true }).selectOption({ label: part })
    await add.getByRole('button', { name: 'Add them' }).click()
    await expect(page.getByRole('list', { name: list, exact: true })).toContainText(who)
  }

  await page.goto(emilsPage)
  await ready(page)
  await page.getByRole('button', { name: 'Make an invitation link' }).click()
  await expect(page.getByLabel('The link, shown this once')).toHaveValue(/^http.*\/invitation\/[\w-]{43}$/)

  const peers = await as(home.peer)
  await peers.goto('/teams')
  await peers.getByRole('link', { name: team }).click()
  await expect(peers.getByRole('list', { name: 'Lead' })).toContainText(lena)
  await expect(peers.getByRole('list', { name: 'People' })).toContainText(emil)
})

test('a line that cannot be is told in words beside its field, and what was chosen stays', async ({ home, as }) => {
  const mark = newId().slice(-8)
  const [lena, emil] = [`Lena ${mark}`, `Emil ${mark}`]
  const page = await as(home.admin)
  const lenasPage = await addPerson(page, lena, `lena.${mark}@harbour.example`)
  await addPerson(page, emil, `emil.${mark}@harbour.example`)
  const line = page.getByRole('form', { name: 'A reporting line' })
  const open = line.getByRole('button', { name: 'Open the line' })

  await open.click()
  await expect(line.getByLabel('Manager')).toHaveAccessibleDescription('Choose somebody from the list.')

  await line.getByLabel('Manager').selectOption({ label: lena })
  await line.getByLabel('From').fill('2026-03-02')
  await line.getByLabel('Until').fill('2026-03-01')
  await open.click()
  await expect(line.getByLabel('Until')).toHaveAccessibleDescription(/It would end before it begins\./)
  await expect(line.getByLabel('From')).toHaveValue('2026-03-02')

  await line.getByLabel('Until').fill('')
  await open.click()
  await expect(page.getByRole('list', { name: 'Reporting lines' })).toContainText(lena)

  await page.getByText('Change of manager, or an earlier line').click()
  await line.getByLabel('Manager').selectOption({ label: lena })
  await line.getByLabel('From').fill('2026-04-01')
  await line.getByLabel(`The line to ${lena} ends on that day`).uncheck()
  await open.click()
  await expect(line.getByLabel('From')).toHaveAccessibleDescription(
    new RegExp(`Reports to ${lena} since 2 March.*that has to end first`),
  )

  await page.goto(lenasPage)
  await ready(page)
  await line.getByLabel('Manager').selectOption({ label: emil })
  await line.getByLabel('From').fill('2026-05-01')
  await open.click()
  await expect(line.getByLabel('Manager')).toHaveAccessibleDescription(/That would close a circle/)
})

test('a manager adds somebody new; a doubled address is told beside it and nothing typed is lost', async ({
  home,
  as,
}) => {
  const mark = newId().slice(-8)
  const page = await as(home.manager)
  const add = async (name: string, email: string) => {
    const form = page.getByRole('form', { name: 'Somebody you manage' })
    await form.getByLabel('Name').fill(name)
    await form.getByLabel('E-mail address').fill(email)
    await form.getByRole('button', { name: 'Add them' }).click()
    return form
  }
  await page.goto('/people/new')
  await ready(page)
  await add(`Noor ${mark}`, `noor.${mark}@harbour.example`)
  await expect(page.getByRole('heading', { level: 1, name: `Noor ${mark}` })).toBeVisible()

  await page.goto('/people/new')
  await ready(page)
  const form = await add(`Nora ${mark}`, `NOOR.${mark}@harbour.example`)
  await expect(form.getByLabel('E-mail address')).toHaveAccessibleDescription(
    /Somebody here has this address already\./,
  )
  await expect(form.getByLabel('Name')).toHaveValue(`Nora ${mark}`)
  await add(`Nora ${mark}`, '')
  await expect(page.getByRole('heading', { level: 1, name: `Nora ${mark}` })).toBeVisible()

  await page.goto('/people')
  const mine = page.getByRole('list', { name: 'Your people' })
  await expect(mine).toContainText(`Noor ${mark}`)
  await expect(mine).toContainText(`Nora ${mark}`)
})

test('who is deactivated is out at the next request, and can come back', async ({ home, as }) => {
  const theirs = await as(home.peer)
  await theirs.goto('/people')
  await expect(theirs.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
  const page = await as(home.admin)
  await page.goto(`/admin/people/${home.peer}`)
  await ready(page)
  await page.getByRole('button', { name: 'Deactivate' }).click()
  await expect(page.getByRole('button', { name: 'Reactivate' })).toBeVisible()
  await theirs.goto('/people')
  await expect(theirs).toHaveURL(/\/sign-in/)
  await page.getByRole('button', { name: 'Reactivate' }).click()
  await expect(page.getByRole('button', { name: 'Deactivate' })).toBeVisible()
})

test('who is no admin finds none of it', async ({ home, as }) => {
  const page = await as(home.manager)
  for (const path of ['/admin', '/admin/people', `/admin/people/${home.report}`, '/admin/teams', '/admin/audit-log']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  }
})
