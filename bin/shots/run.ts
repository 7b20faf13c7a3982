import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { connect, type Db, databaseFile } from '@/db/client'
import accounts from '@/db/demo/accounts.json' with { type: 'json' }
import { migrateFile } from '@/db/migrate'
import { people } from '@/db/schema'
import { startServer } from '@/e2e/support/server'
import { signIn } from '@/e2e/support/sign-in'
import { loadDemoFile } from '@/lib/demo/load'
import { makeLine, makeOrganisation, makePerson, makeTeam } from '@/lib/demo/make'
import { type Screen, screensOf } from './screens'

const { values: wish } = parseArgs({
  options: {
    only: { type: 'string' },
    width: { type: 'string' },
    theme: { type: 'string' },
    state: { type: 'string' },
    out: { type: 'string', default: 'shots' },
  },
})
const among = <T>(all: readonly T[], wanted: string | undefined) =>
  wanted ? all.filter(one => wanted.split(',').includes(String(one))) : all

const widths = among([1440, 768, 360], wish.width)
const themes = among(['light', 'dark'] as const, wish.theme)
const states = among(['full', 'empty'] as const, wish.state)
const out = wish.out ?? 'shots'

interface Installation {
  url: string
  tx: Db
  ids: Record<Exclude<Screen['as'], 'nobody'>, string>
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.NONEVENT_BROWSER,
  args: ['--no-sandbox', '--disable-gpu'],
})
const taken: string[] = []
for (const state of states) {
  const folder = join(out, `data-${state}`)
  mkdirSync(folder, { recursive: true })
  if (state === 'full') await loadDemoFile(databaseFile(folder), Date.now())
  else migrateFile(databaseFile(folder))
  const connections = connect(databaseFile(folder))
  const tx = connections.reads
  const ids = state === 'full' ? await demoIds(tx) : await hardlyAnybody(tx)
  const server = await startServer(folder)
  await takeAll({ url: server.url, tx, ids }, state)
  await server.stop()
  connections.sqlite.close()
  connections.writer.close()
  rmSync(folder, { recursive: true, force: true })
}
await contactSheet(browser)
await browser.close()
console.log(`Pictures taken: ${taken.length}. All of them are in ${out}/contact-sheet.html and contact-sheet.png`)

async function demoIds(tx: Db): Promise<Installation['ids']> {
  const find = async (email: string) =>
    (await tx.select({ id: people.id }).from(people).where(eq(people.email, email)))[0]?.id ?? ''
  return {
    manager: await find(accounts.manager.email),
    report: await find(accounts.report.email),
    director: await find(accounts.director.email),
    admin: await find(accounts.admin.email),
  }
}

/** A new organisation on its first day: people and lines, and nothing written yet. */
async function hardlyAnybody(tx: Db): Promise<Installation['ids']> {
  await makeOrganisation(tx, { createdAt: Date.now() })
  const person = (name: string, more = {}) => makePerson(tx, { name, createdAt: Date.now(), ...more })
  const [director, manager, report, admin] = [
    await person('Ines Roth'),
    await person('Marta Kowalska'),
    await person('Priya Raman'),
    await person('Ada Berg', { isAdmin: true }),
  ]
  const today = new Date().toISOString().slice(0, 10)
  await makeLine(tx, manager, director, today)
  await makeLine(tx, report, manager, today)
  await makeTeam(tx, 'Platform', manager, today)
  return { director, manager, report, admin }
}

async function takeAll(installation: Installation, state: string) {
  const screens = (await screensOf(installation.tx, installation.ids.manager)).filter(
    screen => !wish.only || wish.only.split(',').includes(screen.name),
  )
  for (const width of widths) {
    for (const theme of themes) {
      for (const as of new Set(screens.map(screen => screen.as))) {
        const context = await browser.newContext({
          baseURL: installation.url,
          viewport: { width, height: width < 500 ? 780 : 1000 },
          colorScheme: theme,
          ...(width < 500 ? { hasTouch: true, isMobile: true } : {}),
          locale: 'en-GB',
          timezoneId: 'Europe/Warsaw',
        })
        if (as !== 'nobody') await signIn(context, installation, installation.ids[as])
        const page = await context.newPage()
        for (const screen of screens.filter(one => one.as === as))
          await take(page, screen, `${screen.name}-${state}-${width}-${theme}.png`)
        await context.close()
      }
    }
  }
}

async function take(page: Page, screen: Screen, file: string) {
  await page.goto(screen.path)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  if (screen.keys) {
    await page.keyboard.press(screen.keys)
    await page.getByRole('dialog').waitFor()
  }
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(out, file), fullPage: false })
  taken.push(file)
}

async function contactSheet(on: Browser) {
  const figures = taken
    .map(
      file =>
        `<figure><img src="${file}" loading="eager"><figcaption>${file.replace('.png', '')}</figcaption></figure>`,
    )
    .join('\n')
  const style =
    'body{font:12px system-ui;margin:16px;display:flex;flex-wrap:wrap;gap:12px;background:#888}figure{margin:0}img{height:300px;display:block}figcaption{padding:4px 0}'
  writeFileSync(
    join(out, 'contact-sheet.html'),
    `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style>\n${figures}\n`,
  )
  const page = await on.newPage({ viewport: { width: 2400, height: 1200 } })
  await page.goto(`file://${join(process.cwd(), out, 'contact-sheet.html')}`)
  await page.screenshot({ path: join(out, 'contact-sheet.png'), fullPage: true })
}
