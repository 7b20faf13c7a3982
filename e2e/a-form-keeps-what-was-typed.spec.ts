import { eq } from 'drizzle-orm'
import { people, sessions } from '@/db/schema'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

test('a form keeps what was typed without the server, past every bound and after the session ended, and then saves it', async ({
  as,
  home,
  installation,
}) => {
  const { tx } = installation
  const page = await as(home.manager)
  await page.goto('/people/new')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  const name = page.getByLabel('Name')
  const title = page.getByLabel('Job title')
  const send = page.getByRole('button', { name: 'Add them' })
  const said = (words: string | RegExp) => expect(page.getByRole('main').getByText(words)).toBeVisible()
  const typed = `Noor ${home.manager.slice(-6)}`

  await name.fill(typed)
  await title.fill('x'.repeat(121))
  await send.click()
  await said('The job title is 121 characters long; 120 fit.')
  await expect(name).toHaveValue(typed)

  await title.fill('x'.repeat(1_100_000))
  await send.click()
  await said(/^That is more than 1 MB/)
  expect((await title.inputValue()).length).toBe(1_100_000)
  await title.fill('Engineer')

  await page.context().setOffline(true)
  await send.click()
  await said('The server could not be reached, so nothing was saved. What you typed is still here.')
  await page.context().setOffline(false)
  await expect(name).toHaveValue(typed)

  await tx.delete(sessions).where(eq(sessions.personId, home.manager))
  await send.click()
  await said(/^You are signed out\. Sign in again in another tab/)
  await expect(title).toHaveValue('Engineer')

  await signIn(page.context(), installation, home.manager)
  await send.click()
  await expect(page.getByRole('heading', { level: 1, name: typed })).toBeVisible()
  expect(await tx.select({ title: people.jobTitle }).from(people).where(eq(people.name, typed))).toEqual([
    { title: 'Engineer' },
  ])
})
