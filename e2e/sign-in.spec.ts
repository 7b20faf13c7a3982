import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { people, sessions } from '@/db/schema'
import { hashPassword } from '@/lib/auth/password'
import { setPassword } from '@/lib/auth/set-password'
import { expect, test } from './support/test'

const password = 'plinth otter nine gravel'

/** Gives somebody a password; tells the address that goes with it. */
async function addressOf(tx: Db, personId: string): Promise<string> {
  await setPassword(tx, personId, await hashPassword(password), Date.now())
  const rows = await tx.select({ email: people.email }).from(people).where(eq(people.id, personId))
  return rows[0]?.email ?? ''
}

test('somebody signs in, comes to where they were going, and signs out', async ({ page, home, installation }) => {
  const email = await addressOf(installation.tx, home.report)
  await page.goto('/settings')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fsettings$/)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.goto('/settings')
  await expect(page).toHaveURL(/\/sign-in/)
  expect(await installation.tx.select().from(sessions).where(eq(sessions.personId, home.report))).toEqual([])
})

test('known and unknown addresses are answered alike, and guesses are slowed', async ({ page, home, installation }) => {
  const email = await addressOf(installation.tx, home.report)
  await page.goto('/sign-in')
  for (const address of [email, `nobody.${email}`]) {
    for (let n = 0; n < 6; n++) {
      await page.getByLabel('E-mail address').fill(address)
      await page.getByLabel('Password').fill(`wrong password ${n}`)
      const answered = page.waitForResponse(response => response.request().method() === 'POST')
      const send = page.getByRole('button', { name: 'Sign in' })
      await send.click()
      await answered
      await expect(send).not.toHaveAttribute('aria-disabled')
      await expect(page.getByLabel('E-mail address')).toHaveValue(address)
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveText(
        n < 5
          ? 'That address and password do not go together.'
          : /^Too many wrong passwords for this address\. Try again in .+\.$/,
      )
    }
  }
  expect(await installation.tx.select().from(sessions).where(eq(sessions.personId, home.report))).toEqual([])
})

test('signing in works without JavaScript, and leads to no other site', async ({ browser, home, installation }) => {
  const email = await addressOf(installation.tx, home.manager)
  const context = await browser.newContext({ baseURL: installation.url, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/sign-in?next=//elsewhere.example/people')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill('not this one at all')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('That address and password do not go together.')).toBeVisible()
  await expect(page.getByLabel('E-mail address')).toHaveValue(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(`${installation.url}/`)
  await context.close()
})

test('“Sign out everywhere” ends every browser’s session', async ({ as, home }) => {
  const [here, there] = [await as(home.report), await as(home.report)]
  await there.goto('/settings')
  await expect(there.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await here.goto('/settings')
  await here.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(here.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await there.reload()
  await expect(there.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})

test('next-auth’s own door asks the same, and no door opens to another site', async ({
  as,
  page,
  home,
  installation,
}) => {
  const email = await addressOf(installation.tx, home.report)
  const knock = async (typed: string) => {
    const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json()
    return page.request.post('/api/auth/callback/credentials', {
      headers: { origin: installation.url },
      form: { csrfToken, email, password: typed, json: 'true' },
    })
  }
  expect((await knock('not this one at all')).status()).toBe(401)
  expect((await page.request.get('/settings', { maxRedirects: 0 })).status()).toBe(307)
  expect((await knock(password)).status()).toBe(200)
  expect((await page.request.get('/settings', { maxRedirects: 0 })).status()).toBe(200)

  const signedIn = await as(home.manager)
  for (const path of ['/sign-out', '/api/auth/signout', '/api/auth/callback/credentials']) {
    for (const headers of [{}, { origin: 'https://elsewhere.example' }, { origin: 'null' }]) {
      const answer = await signedIn.request.post(path, { headers: headers as Record<string, string>, form: { a: 'b' } })
      expect(answer.status()).toBe(403)
    }
  }
  await signedIn.goto('/settings')
  await expect(signedIn.getByRole('heading', { name: 'Settings' })).toBeVisible()
})
