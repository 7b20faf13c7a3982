import { readFileSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { expect, test } from './support/test'

// QUALITY.md S3 and S9: every server action of the build, called by whoever should not, and with what makes no sense, changes nothing.

const manifest = () =>
  JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: Record<string, { exportedName?: string; filename?: string }>
  }

/** Everything that stands in the database but sessions' last use, as one text. */
async function everything(tx: Db): Promise<string> {
  const tables = await tx.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'search_index%' and name not in ('sessions', 'sign_in_tries', 'wrong_guesses') order by name`,
  )
  const rows: string[] = []
  for (const { name } of tables)
    rows.push(name, JSON.stringify(await tx.all(sql`select * from ${sql.identifier(name)}`)))
  return rows.join('\n')
}

const call = (request: APIRequestContext, url: string, action: string, args: unknown[], origin: string | undefined) =>
  request.post(`${url}/settings`, {
    headers: { 'next-action': action, 'content-type': 'text/plain;charset=UTF-8', ...(origin ? { origin } : {}) },
    data: JSON.stringify(args),
    maxRedirects: 0,
  })

test('a stranger, a peer, nonsense and foreign ids change nothing, whichever action is called', async ({
  as,
  home,
  installation,
  playwright,
}) => {
  const { tx, url } = installation
  const actions = Object.keys(manifest().node)
  expect(actions.length).toBeGreaterThan(20)
  const stranger = await playwright.request.newContext()
  const peer = (await as(home.peer)).request
  const before = await everything(tx)
  const foreign = {
    id: home.report,
    personId: home.report,
    entryId: home.report,
    packetId: home.report,
    oneOnOneId: home.report,
    meetingId: home.report,
    teamId: home.teamId,
    text: 'x',
  }
  for (const action of actions) {
    for (const args of [[], [{}], [foreign], [null, foreign], ['x', 1, null]]) {
      for (const request of [stranger, peer]) {
        const answer = await call(request, url, action, args, url)
        expect(answer.status(), `${action} ${JSON.stringify(args)}`).toBeLessThan(600)
      }
    }
  }
  expect(await everything(tx)).toBe(before)
  await stranger.dispose()
})

test('an action sent from elsewhere, or from nowhere, is refused', async ({ as, home, installation }) => {
  const request = (await as(home.admin)).request
  const [action = ''] = Object.keys(manifest().node)
  for (const origin of ['https://elsewhere.example', undefined]) {
    expect((await call(request, installation.url, action, [{}], origin)).status()).toBe(403)
  }
})

test('every handler refuses the unknown and the malformed', async ({ as, home, installation, playwright }) => {
  const handlers = Object.keys(JSON.parse(readFileSync('.next/server/app-paths-manifest.json', 'utf8'))).filter(key =>
    key.endsWith('/route'),
  )
  const stranger = await playwright.request.newContext()
  const peer = (await as(home.peer)).request
  for (const handler of handlers.filter(one => one.startsWith('/api/') && !one.startsWith('/api/auth/'))) {
    const path = handler.replace(/\/route$/, '')
    expect((await stranger.get(installation.url + path.replace(/\[[^\]]+\]/g, home.report))).status(), handler).toBe(
      401,
    )
    // One without a parameter in its address takes nothing that could be malformed.
    if (!path.includes('[')) continue
    expect(
      (await peer.get(`${installation.url}${path.replace(/\[[^\]]+\]/g, 'no-id')}?before=nonsense`)).status(),
      handler,
    ).toBeGreaterThanOrEqual(400)
  }
  await stranger.dispose()
})
