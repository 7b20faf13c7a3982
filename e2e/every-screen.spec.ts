import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { screensOf } from '@/bin/shots/screens'
import type { Db } from '@/db/client'
import { handOvers, packetLines, packets, privateTexts, series, signals } from '@/db/schema'
import { makeEntry, makeLine, makeOneOnOne, makePerson } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { expect, type Household, test } from './support/test'

// Every screen, opened as the person who uses it: no axe finding in light or dark, nothing wider than a phone, no script error.

test.describe.configure({ timeout: 240_000 })

for (const [width, theme] of [
  [1440, 'light'],
  [360, 'dark'],
] as const) {
  test(`every screen is accessible and fits, ${theme} at ${width} px`, async ({ as, browser, home, installation }) => {
    const { tx } = installation
    await aLittleOfEverything(tx, home)
    const ids = { manager: home.manager, report: home.report, director: home.director, admin: home.admin }
    const screens = await screensOf(tx, home.manager)
    expect(screens.length).toBeGreaterThan(20)
    for (const who of ['manager', 'report', 'director', 'admin', 'nobody'] as const) {
      const phone = width < 500 ? { hasTouch: true, isMobile: true } : {}
      const options = { viewport: { width, height: 900 }, colorScheme: theme, ...phone }
      const page =
        who === 'nobody'
          ? await (await browser.newContext({ ...options, baseURL: installation.url })).newPage()
          : await as(ids[who], options)
      const errors: string[] = []
      page.on('pageerror', error => errors.push(error.message))
      page.on(
        'console',
        message =>
          message.type() === 'error' &&
          !message.location().url.includes('/people/nobody') &&
          errors.push(message.text()),
      )
      for (const screen of screens.filter(one => one.as === who)) {
        await test.step(screen.name, async () => {
          await page.goto(screen.path)
          await expect(page.locator('html[data-ready]')).toBeAttached()
          if (screen.keys) {
            await page.keyboard.press(screen.keys)
            await expect(page.getByRole('dialog').first()).toBeVisible()
          }
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze()
          expect(
            violations.map(one => `${screen.name}: ${one.id} ${one.nodes.map(node => node.target).join(' | ')}`),
          ).toEqual([])
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
            `${screen.name} is wider than the window`,
          ).toBeLessThanOrEqual(0)
        })
      }
      expect(errors).toEqual([])
      await page.context().close()
    }
  })
}

test('every page of the app is among the screens', async ({ home, installation }) => {
  await aLittleOfEverything(installation.tx, home)
  const screens = await screensOf(installation.tx, home.manager)
  const pages = Object.keys(JSON.parse(readFileSync('.next/server/app-paths-manifest.json', 'utf8'))).filter(key =>
    key.endsWith('/page'),
  )
  const patterns = pages.map(key => key.replace(/\/page$/, '').replace(/\/\([^)]+\)/g, '') || '/')
  // Seen by their own specs: they need a state that an installation in use no longer has, or an address with a secret.
  const elsewhere = [
    ...['/welcome', '/invitation/[token]', '/reset/[token]', '/reminders/[token]', '/_not-found', '/_global-error'],
    '/people/[personId]/review/[packetId]/versions/[version]',
  ]
  const unseen = patterns.filter(
    pattern => !elsewhere.includes(pattern) && !screens.some(screen => matches(pattern, screen.path)),
  )
  expect(unseen).toEqual([])
})

/** What gives every screen something to show. */
async function aLittleOfEverything(tx: Db, home: Household) {
  const entryId = await makeEntry(
    tx,
    { authorId: home.manager, visibility: 'shared', signal: 'a growth curve', followUpOn: '2026-05-31' },
    { subjects: [{ id: home.report }] },
  )
  await makeOneOnOne(tx, {
    managerId: home.manager,
    reportId: home.report,
    onDay: '2026-03-05',
    heldAt: 1,
    askedAt: 1,
  })
  await makeOneOnOne(tx, { managerId: home.manager, reportId: home.report, onDay: '2030-03-05' })
  const former = await makePerson(tx, { name: 'Otto Lind' })
  await makeLine(tx, home.report, former, '2022-01-01', '2024-01-01')
  const before = { managerId: former, reportId: home.report, heldAt: 1 }
  await makeOneOnOne(tx, { ...before, onDay: '2023-03-06' })
  const oneOnOneId = await makeOneOnOne(tx, { ...before, onDay: '2023-03-13' })
  await tx.insert(handOvers).values({ oneOnOneId, toId: home.manager, handedBy: former, createdAt: Date.now() })
  await tx.insert(series).values({
    id: newId(),
    managerId: home.manager,
    reportId: home.report,
    ...{ cadence: 'weekly', startsOn: '2030-03-12', time: '10:00', minutes: 30, timeZone: 'Europe/Warsaw' },
    createdBy: home.manager,
    createdAt: 0,
  })
  const packetId = newId()
  await tx.insert(packets).values({
    id: packetId,
    authorId: home.manager,
    subjectId: home.report,
    startsOn: '2026-01-01',
    endsOn: '2026-06-30',
    createdAt: 0,
    changedAt: Date.now(),
  })
  await tx.insert(packetLines).values({ id: newId(), packetId, entryId, position: 0 })
  const noticed = { id: newId(), authorId: home.manager, createdAt: Date.now() - 20 * 86_400_000 }
  const words = { kind: 'signal' as const, aboutId: home.report, text: 'quieter than usual', version: 1, savedAt: 0 }
  await tx.insert(privateTexts).values({ ...noticed, ...words })
  await tx.insert(signals).values({ ...noticed, personId: home.report, lookOn: '2026-01-05', changedAt: 0 })
}

const matches = (pattern: string, path: string) =>
  new RegExp(`^${pattern.replace(/\[[^\]]+\]/g, '[^/]+')}/?$`).test(path)
