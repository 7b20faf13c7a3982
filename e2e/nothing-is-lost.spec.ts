import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { connect, databaseFile } from '@/db/client'
import { actionItems, agendaItems, privateTexts, sessions, sharedNotes } from '@/db/schema'
import { makeLine, makeOneOnOne, makePerson } from '@/lib/demo/make'
import { dayIn } from '@/lib/time/day'
import { keeps, onDevice } from './support/kept'
import { startServer } from './support/server'
import { workshop } from './support/template'
import { expect, type Household, signIn, test } from './support/test'

// QUALITY.md R2, R4, R11 and S10, told as it happens to people.

type Installation = { tx: Parameters<typeof makeOneOnOne>[0] }

/** A one-on-one of today, opened. */
async function inAMeeting(page: Page, { tx }: Installation, home: Pick<Household, 'manager' | 'report'>) {
  const today = dayIn('Europe/Warsaw', Date.now())
  const id = await makeOneOnOne(tx, { managerId: home.manager, reportId: home.report, onDay: today })
  const address = `/people/${home.report}/one-on-ones/${id}`
  await open(page, address)
  return { id, address }
}

async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await keeps(page)
}

const notes = (page: Page) => page.getByRole('textbox', { name: 'Shared notes' })
const privateNotes = (page: Page) => page.getByRole('textbox', { name: 'Private notes' })

async function add(page: Page, line: string, words: string) {
  await page.getByLabel(line).fill(words)
  await page.getByLabel(line).press('Enter')
}

/** The server takes nothing but that one signs out, as if it were away; its pages can still be read. */
const takesNothing = (page: Page) =>
  page.context().route('**/*', route => {
    const request = route.request()
    const isSent = request.method() === 'POST' && !request.url().endsWith('/sign-out')
    return isSent ? route.abort() : route.fallback()
  })
const takesAgain = (page: Page) => page.context().unroute('**/*')

/** What is read on the page or stands in its fields. */
const shows = (page: Page, words: string) =>
  expect
    .poll(() =>
      page.evaluate(() =>
        [
          document.querySelector('main')?.textContent,
          ...[...document.querySelectorAll('textarea')].map(area => area.value),
        ].join(),
      ),
    )
    .toContain(words)

// Where requests are kept from the server by hand, no service worker may come between.
const byHand = { serviceWorkers: 'block' } as const

const noneKept = (page: Page) => expect(page.getByRole('button', { name: /kept/ })).toHaveCount(0)

test('without a network what is added waits in its place, and goes out in order, once, when it is back', async ({
  home,
  as,
  installation,
}) => {
  const page = await as(home.manager)
  const { id } = await inAMeeting(page, installation, home)
  await page.context().setOffline(true)
  await add(page, 'Add a point', 'First on a train')
  await add(page, 'Add a point', 'Second on a train')
  await add(page, 'Add something to do', 'Write from the train')
  await add(page, 'Add a private point', 'Quieter than usual')
  await notes(page).fill('Notes from a train')
  const kept = page.getByRole('button', { name: '5 kept on this device' })
  await expect(kept).toBeVisible()
  await expect(page.getByRole('list', { name: 'To talk about' })).toContainText('First on a train')
  await kept.click()
  const list = page.getByRole('dialog', { name: 'Kept on this device' })
  await expect(list.getByRole('listitem').filter({ hasText: 'Second on a train' })).toContainText('Kept on this device')
  await page.keyboard.press('Escape')
  expect((await onDevice(page)).bytes).not.toContain('train')
  await page.context().setOffline(false)
  await expect(page.getByRole('checkbox', { name: 'Second on a train' })).toBeEnabled()
  await noneKept(page)
  const { tx } = installation
  const points = await tx.select().from(agendaItems).where(eq(agendaItems.oneOnOneId, id)).orderBy(agendaItems.position)
  expect(points.map(point => point.text)).toEqual(['First on a train', 'Second on a train'])
  expect(await tx.select().from(actionItems).where(eq(actionItems.oneOnOneId, id))).toHaveLength(1)
  expect(await tx.select().from(privateTexts).where(eq(privateTexts.aboutId, id))).toHaveLength(1)
  await expect.poll(() => notesOf(tx, id)).toEqual(['Notes from a train'])
  await expect.poll(async () => (await onDevice(page)).records).toBe(0)
})

test('a reload, and a tab that crashes while one types, lose nothing', async ({ home, as, installation }) => {
  const page = await as(home.manager, byHand)
  const { id, address } = await inAMeeting(page, installation, home)
  await takesNothing(page)
  await privateNotes(page).fill('Typed before the reload')
  await add(page, 'Add a point', 'Added before the reload')
  await expect(page.getByRole('button', { name: '2 kept on this device' })).toBeVisible()
  await page.reload()
  await expect(privateNotes(page)).toHaveValue('Typed before the reload')
  await expect(page.getByRole('list', { name: 'To talk about' })).toContainText('Added before the reload')
  await notes(page).fill('Typed before the crash')
  await expect.poll(async () => (await onDevice(page)).records).toBe(3)
  await crash(page)
  await page.close()
  await takesAgain(page)
  const next = await page.context().newPage()
  await open(next, address)
  await shows(next, 'Typed before the crash')
  await shows(next, 'Typed before the reload')
  await expect(next.getByRole('checkbox', { name: 'Added before the reload' })).toBeEnabled()
  const { tx } = installation
  await expect.poll(() => textsAbout(tx, id)).toEqual(['Typed before the reload'])
  await expect.poll(() => notesOf(tx, id)).toEqual(['Typed before the crash'])
  expect(await tx.select().from(agendaItems).where(eq(agendaItems.oneOnOneId, id))).toHaveLength(1)
})

/** As a tab dies: nothing of it is asked, nothing is told. */
async function crash(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  const gone = page.waitForEvent('crash')
  devtools.send('Page.crash').catch(() => undefined)
  await gone
}

const notesOf = async (tx: Installation['tx'], id: string) =>
  (await tx.select({ text: sharedNotes.text }).from(sharedNotes).where(eq(sharedNotes.oneOnOneId, id))).map(
    row => row.text,
  )

const textsAbout = async (tx: Installation['tx'], aboutId: string) =>
  (await tx.select({ text: privateTexts.text }).from(privateTexts).where(eq(privateTexts.aboutId, aboutId))).map(
    row => row.text,
  )

test('a server that is killed while one types gets all of it once it is there again', async ({ browser }) => {
  test.slow()
  const dataDir = join(workshop, `killed-${Date.now()}`)
  cpSync(join(workshop, 'template'), dataDir, { recursive: true })
  const { reads: tx, sqlite, writer } = connect(databaseFile(dataDir))
  const manager = await makePerson(tx, { name: 'Marta Kowalska' })
  const report = await makePerson(tx, { name: 'Priya Raman' })
  await makeLine(tx, report, manager)
  const server = await startServer(dataDir)
  const context = await browser.newContext({ baseURL: server.url })
  await signIn(context, { tx, url: server.url }, manager)
  const page = await context.newPage()
  const { id } = await inAMeeting(page, { tx }, { manager, report })
  await server.stop()
  await notes(page).fill('Written to nobody')
  await add(page, 'Add a point', 'Said to nobody')
  await expect(page.getByRole('button', { name: '2 kept on this device' })).toBeVisible()
  const again = await startServer(dataDir, { PORT: new URL(server.url).port })
  await expect(page.getByRole('checkbox', { name: 'Said to nobody' })).toBeEnabled({ timeout: 45_000 })
  await expect.poll(() => notesOf(tx, id), { timeout: 45_000 }).toEqual(['Written to nobody'])
  expect(await tx.select().from(agendaItems).where(eq(agendaItems.oneOnOneId, id))).toHaveLength(1)
  await context.close()
  await again.stop()
  sqlite.close()
  writer.close()
})

test('text of a session that ended is never sent as somebody else, and goes out when its author is back', async ({
  home,
  as,
  installation,
}) => {
  const { tx } = installation
  const page = await as(home.manager)
  const { id, address } = await inAMeeting(page, installation, home)
  await tx.delete(sessions).where(eq(sessions.personId, home.manager))
  await notes(page).fill('Hers, after the session ended')
  await add(page, 'Add a point', 'Her point')
  await expect(page.getByText(/^You are signed out\. Your text is kept/)).toBeVisible()
  await expect.poll(async () => (await onDevice(page)).names).toBe(0)
  const toldNo = page.waitForResponse(answer => answer.url().endsWith('/api/outbox') && answer.status() === 409)
  await signIn(page.context(), installation, home.report)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await toldNo
  await open(page, address)
  await noneKept(page)
  expect(await notesOf(tx, id)).toEqual([])
  expect(await tx.select().from(agendaItems).where(eq(agendaItems.oneOnOneId, id))).toEqual([])
  await signIn(page.context(), installation, home.manager)
  await open(page, address)
  await expect(page.getByRole('checkbox', { name: 'Her point' })).toBeEnabled()
  await expect
    .poll(() => tx.select().from(sharedNotes).where(eq(sharedNotes.oneOnOneId, id)))
    .toMatchObject([{ text: 'Hers, after the session ended', savedBy: home.manager }])
  const points = await tx.select().from(agendaItems).where(eq(agendaItems.oneOnOneId, id))
  expect(points).toMatchObject([{ text: 'Her point', authorId: home.manager }])
})

test('a tab from before a new build keeps its text, says to load the page again, and it is put back', async ({
  home,
  as,
  installation,
}) => {
  const page = await as(home.manager, byHand)
  const { id } = await inAMeeting(page, installation, home)
  await page.context().route('**/*', route =>
    route.request().headers()['next-action']
      ? route.fulfill({
          status: 404,
          headers: { 'x-nextjs-action-not-found': '1' },
          body: 'Server action not found.',
        })
      : route.fallback(),
  )
  await notes(page).fill('Typed on the old page')
  await expect(page.getByText(/older than the server/)).toBeVisible()
  await expect(page.getByRole('button', { name: '1 needs a look' })).toBeVisible()
  await takesAgain(page)
  await page.reload()
  await shows(page, 'Typed on the old page')
  await expect
    .poll(() => installation.tx.select().from(sharedNotes).where(eq(sharedNotes.oneOnOneId, id)))
    .toMatchObject([{ text: 'Typed on the old page', version: 1 }])
})

test('two tabs of one text that are both closed unsaved: both texts come back', async ({ home, as, installation }) => {
  const one = await as(home.manager, byHand)
  const { address } = await inAMeeting(one, installation, home)
  const other = await one.context().newPage()
  await open(other, address)
  await takesNothing(one)
  for (const [page, words] of [
    [one, 'Typed in the first tab'],
    [other, 'Typed in the second tab'],
  ] as const) {
    await privateNotes(page).fill(words)
    await expect(page.getByRole('button', { name: /kept on this device/ })).toBeVisible()
  }
  await one.close()
  await other.close()
  await takesAgain(one)
  const next = await one.context().newPage()
  await open(next, address)
  await shows(next, 'Typed in the first tab')
  await shows(next, 'Typed in the second tab')
})

test('signing out with text that was not sent offers to download or discard it, and leaves nothing behind', async ({
  home,
  as,
  installation,
}) => {
  const page = await as(home.manager, byHand)
  const { id } = await inAMeeting(page, installation, home)
  await takesNothing(page)
  await add(page, 'Add a point', 'Not sent yet')
  await expect(page.getByRole('button', { name: '1 kept on this device' })).toBeVisible()
  const asked = page.getByRole('dialog', { name: 'Text that was not sent' })
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('sign out')
  const palette = page.getByRole('dialog', { name: 'Go to or do' })
  await expect(palette.getByRole('option', { selected: true })).toHaveText('Sign out')
  await page.context().setOffline(true)
  await page.keyboard.press('Enter')
  await expect(asked.getByText('Not sent yet')).toBeVisible()
  await asked.getByRole('button', { name: 'Stay' }).click()
  await page.context().setOffline(false)
  await open(page, '/settings')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(asked.getByText('Not sent yet')).toBeVisible()
  const download = page.waitForEvent('download')
  await asked.getByRole('button', { name: 'Download it' }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Not sent yet')
  await asked.getByRole('button', { name: 'Discard it and sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await takesAgain(page)
  expect((await onDevice(page)).records).toBe(0)
  await signIn(page.context(), installation, home.manager)
  await open(page, '/')
  await noneKept(page)
  expect(await installation.tx.select().from(agendaItems).where(eq(agendaItems.oneOnOneId, id))).toEqual([])
})
