import { readFileSync } from 'node:fs'
import type { Db } from '@/db/client'
import { auditLog } from '@/db/schema'
import { newId } from '@/lib/ids'
import { type Action, actionsOfTheBuild, aimOf, bodyOf, callAction, nonsense, withoutIds } from './support/act-call'
import { type ActCase, actCases } from './support/act-cases'
import { allRows, changedTables } from './support/act-rows'
import { type Aims, makeWorld, missing } from './support/act-world'
import { newSession } from './support/sign-in'
import { expect, test } from './support/test'

// QUALITY.md S3, S5 and S9: every server action and every handler of the build, called by whoever should not, with
// another's ids, with ids that are not there, and with what makes no sense, changes nothing.

/** Every action of the build with its case; one that has none is told by its name. */
const everyAction = (): [Action, ActCase][] =>
  actionsOfTheBuild().map(action => {
    const one = actCases[action.name]
    if (!one) throw new Error(`The action ${action.name} has no case in e2e/support/act-cases.ts.`)
    return [action, one]
  })

/** A cookie of a new session, or none for a stranger. */
const cookieOf = async (tx: Db, personId: string) => {
  if (!personId) return undefined
  const { name, value } = await newSession(tx, personId)
  return `${name}=${value}`
}

test('every action has a case, and no case is of an action that is gone', () => {
  expect(Object.keys(actCases).sort()).toEqual(
    everyAction()
      .map(([{ name }]) => name)
      .sort(),
  )
})

for (const who of ['stranger', 'peer', 'manager of others'] as const) {
  test(`a ${who} changes nothing, whichever action is called, and learns nothing`, async ({
    installation: { tx, url },
  }) => {
    // Some four hundred calls, one after the other, take their time where others run beside them.
    test.slow()
    const their = await makeWorld(tx)
    const nowhere = missing(their)
    let other = nowhere
    for (const [index, [action, one]] of everyAction().entries()) {
      // Whoever acts without end is held up (lib/auth/rate.ts), so others take their place.
      if (index % 25 === 0) other = await makeWorld(tx)
      const { input, through, own } = aimOf(one)
      const personId = { stranger: '', peer: other.newcomer, 'manager of others': other.manager }[who]
      const rows = () => allRows(tx, { sessions: 'person_id = ?', ...(personId && own) }, personId)
      const before = await rows()
      const call = async (what: string, body: FormData | string) => {
        const answer = await callAction(url, action, body, { cookie: await cookieOf(tx, personId) })
        const say = `${action.name} with ${what}`
        expect(changedTables(before, await rows()), `${say}: tables changed`).toEqual([])
        expect(answer.status, say).toBeLessThan(500)
        expect(answer.text, say).not.toMatch(/went wrong|a lot at once/)
        return answer
      }
      const alike = async (what: string, aimed: (aims: Aims) => Record<string, unknown>) => {
        const foreign = withoutIds(await call(`foreign ${what}`, bodyOf(one, aimed(their))), their)
        const absent = withoutIds(await call(`missing ${what}`, bodyOf(one, aimed(nowhere))), nowhere)
        expect(foreign.location ?? foreign.text, `${action.name} says no`).toMatch(/"problem":"|"fields":\{"|\/sign-in/)
        expect(foreign, `${action.name}: foreign ${what} answer like missing ones`).toEqual(absent)
      }
      if (own) await call('what is about themself', bodyOf(one, input(their)))
      else await alike('ids', input)
      if (through && who === 'manager of others') await alike('ids among their own', aims => through(aims, other))
      for (const body of nonsense(one, their)) await call('nonsense', body)
    }
  })
}

test('nothing but access stood in their way: whoever may do it does it with the same words', async ({
  installation: { tx, url },
}) => {
  for (const [action, one] of everyAction()) {
    const { may, input, rightful = input } = aimOf(one)
    if (typeof may === 'object') continue
    const their = await makeWorld(tx)
    const cookie = await cookieOf(tx, may === 'stranger' ? '' : their[may])
    const before = await tx.$count(auditLog)
    const answer = await callAction(url, action, bodyOf(one, rightful(their)), { cookie })
    expect(await tx.$count(auditLog), `${action.name} by the ${may}: ${JSON.stringify(answer)}`).toBeGreaterThan(before)
  }
})

test('an action sent from elsewhere, or from nowhere, is refused', async ({ installation: { tx, url } }) => {
  const their = await makeWorld(tx)
  for (const [action, one] of everyAction()) {
    const { may, input, rightful = input } = aimOf(one)
    const cookie = await cookieOf(tx, typeof may === 'object' || may === 'stranger' ? their.manager : their[may])
    const before = await allRows(tx)
    for (const origin of ['https://elsewhere.example', null]) {
      const { status } = await callAction(url, action, bodyOf(one, rightful(their)), { cookie, origin })
      expect(status, `${action.name} from ${origin}`).toBe(403)
    }
    expect(changedTables(before, await allRows(tx)), action.name).toEqual([])
  }
})

/** Every handler of the build: where it is called, how a stranger who reads is answered, and an address with no id in it. */
const handlers: Record<string, { at: string[]; stranger?: number; malformed?: string; openToAll?: true }> = {
  '/api/capture': { at: ['/api/capture'], stranger: 401 },
  '/api/palette': { at: ['/api/palette'], stranger: 401 },
  '/api/search': { at: ['/api/search?q=sluice'], stranger: 401, malformed: '/api/search?q=sluice&person=no-id' },
  // It has POST alone.
  '/api/outbox': { at: ['/api/outbox'], stranger: 405 },
  '/api/people/[personId]/timeline': {
    at: [`/api/people/${newId()}/timeline`],
    stranger: 401,
    malformed: '/api/people/no-id/timeline',
  },
  '/api/one-on-ones/[meetingId]/live': {
    at: [`/api/one-on-ones/${newId()}/live?notes=0&answer=0`],
    stranger: 401,
    malformed: '/api/one-on-ones/no-id/live?notes=0&answer=0',
  },
  '/people/[personId]/one-on-ones/[meetingId]/calendar.ics': {
    at: [`/people/${newId()}/one-on-ones/${newId()}/calendar.ics`],
    stranger: 401,
    malformed: '/people/no-id/one-on-ones/no-id/calendar.ics',
  },
  // A secret stands in the address: no cookie is read.
  '/calendar/[token]': { at: [`/calendar/${'a'.repeat(43)}.ics`, '/calendar/no-token'], stranger: 404 },
  // A signature does, so that a mail program may post from anywhere; reading leads to the page with the button.
  '/reminders/off/[token]': {
    at: [`/reminders/off/${newId()}-d-${'a'.repeat(43)}`],
    stranger: 303,
    openToAll: true,
  },
  // It has POST alone, and whoever is signed out already stays so.
  '/sign-out': { at: ['/sign-out'], stranger: 405 },
  // The library's own, which asks for its token in each write.
  '/api/auth/[...nextauth]': {
    at: ['callback/credentials', 'signin/credentials', 'signout', 'no-such-thing'].map(path => `/api/auth/${path}`),
  },
}

const handlersOfTheBuild = () =>
  Object.keys(JSON.parse(readFileSync('.next/server/app-paths-manifest.json', 'utf8')))
    .filter(key => key.endsWith('/route'))
    .map(key => key.replace(/\/route$/, '').replace(/\/\([^)]+\)/g, ''))

test('every handler refuses strangers, what is sent from elsewhere or from nowhere, and malformed ids', async ({
  installation: { tx, url },
}) => {
  expect(Object.keys(handlers).sort()).toEqual(handlersOfTheBuild().sort())
  const { manager, address } = await makeWorld(tx)
  const cookie = (await cookieOf(tx, manager)) ?? ''
  const before = await allRows(tx)
  const elsewhere: Record<string, string>[] = [{ origin: 'https://elsewhere.example' }, {}]
  const ask = (path: string, method: string, headers: Record<string, string> = {}) => {
    const body = new URLSearchParams({ email: address, password: 'a wrong password, long', everywhere: 'on' })
    return fetch(url + path, { method, headers, redirect: 'manual', ...(method !== 'GET' && { body }) })
  }
  for (const { at, stranger, malformed, openToAll } of Object.values(handlers)) {
    for (const path of at) {
      const { status } = await ask(path, 'GET')
      if (stranger) expect(status, `GET ${path} by a stranger`).toBe(stranger)
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        for (const from of elsewhere) {
          const { status } = await ask(path, method, { cookie, ...from })
          expect(openToAll ? [404, 405] : [403], `${method} ${path}`).toContain(status)
        }
        const answer = await ask(path, method, { origin: url })
        expect(answer.status, `${method} ${path} by a stranger`).toBeGreaterThanOrEqual(300)
        expect(answer.headers.get('set-cookie') ?? '', path).not.toMatch(/nonevent\.session=[^;]/)
      }
    }
    if (!malformed) continue
    const { status } = await ask(malformed, 'GET', { cookie })
    expect([400, 404], malformed).toContain(status)
  }
  expect(changedTables(before, await allRows(tx))).toEqual([])
})
