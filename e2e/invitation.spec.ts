import { eq } from 'drizzle-orm'
import { sessions } from '@/db/schema'
import { linksLast, makeLink } from '@/lib/auth/links'
import { expect, test } from './support/test'

const over = { name: 'This link no longer works' }

test('an invited person chooses a password and is in; the link works once', async ({ page, home, installation }) => {
  const link = `/invitation/${await makeLink(installation.tx, 'invitation', home.report, home.admin, Date.now())}`
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Welcome, Priya' })).toBeVisible()
  await page.getByLabel('Password').fill('short')
  await page.getByRole('button', { name: 'Come in' }).click()
  await expect(page.getByText('a password here has at least 12')).toBeVisible()
  await page.getByLabel('Password').fill('plinth otter nine gravel')
  await page.getByRole('button', { name: 'Come in' }).click()
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible()
  await page.goto(link)
  await expect(page.getByRole('heading', over)).toBeVisible()
})

test('of two who use one link at once, one comes in', async ({ browser, home, installation }) => {
  const link = `/invitation/${await makeLink(installation.tx, 'invitation', home.peer, home.admin, Date.now())}`
  const contexts = await Promise.all([1, 2].map(() => browser.newContext({ baseURL: installation.url })))
  const pages = await Promise.all(contexts.map(context => context.newPage()))
  for (const page of pages) {
    await page.goto(link)
    await page.getByLabel('Password').fill('plinth otter nine gravel')
  }
  await Promise.all(pages.map(page => page.getByRole('button', { name: 'Come in' }).click()))
  const answers = pages.map(page =>
    page.getByRole('navigation', { name: 'Places' }).or(page.getByText('This link no longer works')),
  )
  for (const answer of answers) await expect(answer.first()).toBeVisible()
  expect(await installation.tx.select().from(sessions).where(eq(sessions.personId, home.peer))).toHaveLength(1)
  await Promise.all(contexts.map(context => context.close()))
})

test('a link that is too old, taken back or was never made is answered in the same words', async ({
  page,
  home,
  installation,
}) => {
  const old = await makeLink(
    installation.tx,
    'invitation',
    home.report,
    home.admin,
    Date.now() - linksLast.invitation - 1000,
  )
  const takenBack = await makeLink(installation.tx, 'invitation', home.peer, home.admin, Date.now())
  await makeLink(installation.tx, 'invitation', home.peer, home.admin, Date.now())
  const said = []
  for (const token of [old, takenBack, 'A'.repeat(43)]) {
    await page.goto(`/invitation/${token}`)
    await expect(page.getByRole('heading', over)).toBeVisible()
    said.push(await page.getByRole('main').textContent())
  }
  expect(new Set(said).size).toBe(1)
})

test('a reset link from the server sets a new password and ends every other session', async ({
  as,
  page,
  home,
  installation,
}) => {
  const before = await as(home.manager)
  await before.goto('/settings')
  await expect(before.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await page.goto(`/reset/${await makeLink(installation.tx, 'reset', home.manager, null, Date.now())}`)
  await page.getByLabel('New password').fill('four spare oars afloat')
  await page.getByRole('button', { name: 'Set it and sign in' }).click()
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible()
  await before.reload()
  await expect(before.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})
