import { readdirSync } from 'node:fs'
import { request as send } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Page } from '@playwright/test'
import { makeEntry } from '@/lib/demo/make'
import { expect, test } from './support/test'
import { violationsIn } from './support/violations'

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** One request, byte for byte as it is said here: browsers and their like set Host and Origin by themselves. */
function ask(base: string, path: string, { method = 'GET', headers = {}, body = '' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port, host } = new URL(base)
    const all = { host, ...(method === 'GET' ? {} : { 'content-length': Buffer.byteLength(body) }), ...headers }
    const sent = send({ host: '127.0.0.1', port, path, method, headers: all }, async answer =>
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) }),
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const cookieOf = async (page: Page) =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')

test('every answer bears the security headers: pages, what is missing, files, refusals', async ({
  as,
  home,
  installation: { url },
}) => {
  const cookie = await cookieOf(await as(home.manager))
  const style = readdirSync('.next/static', { recursive: true, encoding: 'utf8' }).find(name => name.endsWith('.css'))
  const answers = [
    await ask(url, '/sign-in'),
    await ask(url, `/people/${home.report}`, { headers: { cookie } }),
    await ask(url, '/people/nobody', { headers: { cookie } }),
    await ask(url, '/no-such-page', { headers: { cookie } }),
    await ask(url, `/_next/static/${style}`),
    await ask(url, '/_next/static/none.js'),
    await ask(url, '/health'),
    await ask(url, '/api/capture'),
    await ask(url, '/people', { method: 'POST', headers: { cookie } }),
    await ask(url, '/', { headers: { host: 'elsewhere.example' } }),
  ]
  expect(answers.map(answer => answer.status)).toEqual([200, 200, 404, 404, 200, 404, 200, 401, 403, 308])
  for (const { headers } of answers) {
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self' 'nonce-[^']+' 'strict-dy/,
    )
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['permissions-policy']).toBeTruthy()
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['x-powered-by']).toBeUndefined()
  }
  const [, mine, missing, , file] = answers
  expect(mine?.headers['cache-control']).toBe('no-store')
  expect(missing?.headers['cache-control']).toBe('no-store')
  expect(file?.headers['cache-control']).toContain('immutable')
})

test('each script of a page bears that answer’s nonce', async ({ installation: { url } }) => {
  const [one, two] = [await ask(url, '/sign-in'), await ask(url, '/sign-in')]
  const nonceOf = (answer: Answer) => /'nonce-([^']+)'/.exec(String(answer.headers['content-security-policy']))?.[1]
  expect(nonceOf(one)).not.toBe(nonceOf(two))
  for (const answer of [one, two]) {
    const scripts = answer.body.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) expect(script).toContain(`nonce="${nonceOf(answer)}"`)
    expect(answer.body).not.toMatch(/<[^>]+\sstyle="/)
  }
})

test('nothing is written from elsewhere, nor from nowhere', async ({ as, home, installation: { url } }) => {
  const cookie = await cookieOf(await as(home.manager))
  const post = (path: string, headers: Record<string, string>) =>
    ask(url, path, { method: 'POST', headers: { cookie, ...headers } })
  for (const path of ['/', `/people/${home.report}`, '/sign-out', '/api/auth/signout', '/api/capture']) {
    for (const headers of [{}, { origin: 'null' }, { origin: 'https://elsewhere.example' }] as Record<
      string,
      string
    >[]) {
      const answer = await post(path, headers)
      expect(answer.status).toBe(403)
      expect(answer.body).toBe('This was sent from somewhere else, so it was not taken.')
    }
  }
  const page = await ask(url, '/people', { headers: { cookie } })
  expect(page.status).toBe(200)
})

test('there is one address, to which other names lead', async ({ installation: { url } }) => {
  const answer = await ask(url, '/people?q=a', {
    headers: { host: 'elsewhere.example', 'x-forwarded-host': new URL(url).host },
  })
  expect(answer.status).toBe(308)
  expect(answer.headers.location).toBe(`${url}/people?q=a`)
})

test('more than 1 MB is told in plain words', async ({ as, home, installation: { url } }) => {
  const cookie = await cookieOf(await as(home.manager))
  const body = 'a'.repeat(1_100_000)
  const answer = await ask(url, `/people/${home.report}`, { method: 'POST', headers: { cookie, origin: url }, body })
  expect(answer.status).toBe(413)
  expect(answer.body).toContain('more than 1 MB')
})

test('whoever is signed out comes back to where they were', async ({ page, home }) => {
  await page.goto(`/people/${home.report}?kind=entry`)
  await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(`/people/${home.report}?kind=entry`)}`)
})

test('no page breaks the policy: not one violation on a walk through them', async ({ as, home, installation }) => {
  await makeEntry(
    installation.tx,
    { authorId: home.manager, createdAt: Date.now() },
    { subjects: [{ id: home.report }] },
  )
  const page = await as(home.manager)
  // Every page that `as` opens is watched; here are those that no other test may come by.
  const paths = ['/', '/people', `/people/${home.report}`, `/people/${home.report}/one-on-ones/new`]
  paths.push(
    `/people/${home.report}/review`,
    '/teams',
    `/teams/${home.teamId}`,
    '/reviews',
    '/settings',
    '/no-such-page',
  )
  for (const path of paths) {
    await page.goto(path)
    await expect(page.locator('html[data-ready]')).toBeAttached()
  }
})

test('a broken policy is noticed', async ({ page }) => {
  const violations = violationsIn(page.context())
  await page.goto('/sign-in')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  expect(violations).toEqual([])
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
  await expect.poll(() => violations.length).toBeGreaterThan(0)
})
