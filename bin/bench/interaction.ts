import { type Browser, chromium, type Page } from '@playwright/test'
import { startServer } from '@/e2e/support/server'
import config from '@/playwright.config'
import { cookieName, copyOf, largeData, sessionOf } from './data'
import { addFortyPoints } from './forty-points'
import { durations, inpOf, watch } from './inp'

/** What is done, and how many interactions that is. */
type Part = (page: Page) => Promise<number>

const slowdown = 4
/** Between two keys, in ms: a quick typist. */
const delay = 90
/** What a page does by itself after it listens is over by then; a page that hears of news is never without network. */
const settled = 2_000
const goals = { typing: 50, ticking: 100, capture: 100, palette: 100, search: 100 }

/**
 * Interaction to next paint in ms of what people do most, in the production build at 1440 px with the CPU slowed four
 * times, on a one-on-one of 40 points with 20,000 characters of notes over 200,000 rows (QUALITY.md P6, P7).
 */
export async function measureInteraction() {
  const data = copyOf(await largeData(), 'interaction')
  const path = await addFortyPoints(data)
  const session = await sessionOf(data.file, data.managerId)
  const server = await startServer(data.folder)
  const { executablePath, args } = config.use?.launchOptions ?? {}
  const browser = await chromium.launch({ executablePath: process.env.NONEVENT_BROWSER ?? executablePath, args })
  const interaction: Record<string, number> = {}
  try {
    for (const [name, part] of Object.entries({ typing, ticking, capture, palette, search }) as [string, Part][]) {
      const page = await open(browser, server.url, path, session)
      await watch(page)
      const made = await part(page)
      interaction[name] = inpOf(await durations(page), made)
      await page.context().close()
    }
  } finally {
    await browser.close()
    await server.stop()
  }
  tell(interaction)
  return { interaction }
}

async function open(browser: Browser, url: string, path: string, session: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Warsaw',
  })
  await context.addCookies([{ name: cookieName, value: session, url, httpOnly: true, sameSite: 'Lax' }])
  const page = await context.newPage()
  await page.goto(path)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await page.waitForTimeout(settled)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return page
}

/** 60 keys in the middle of the shared notes. */
const typing: Part = async page => {
  await page.getByRole('button', { name: /^Write ?: Shared notes/ }).click()
  const notes = page.getByRole('textbox', { name: 'Shared notes' })
  await notes.focus()
  await notes.evaluate((area: HTMLTextAreaElement) => {
    const middle = Math.floor(area.value.length / 2)
    area.setSelectionRange(middle, middle)
  })
  // From here on: opening the notes is no typing.
  await page.waitForTimeout(settled)
  await watch(page)
  const keys = 'what nobody noticed because somebody had mended it before time'.slice(0, 60)
  await page.keyboard.type(keys, { delay })
  return keys.length
}

/** Ten points, one after the other, each seen to be ticked. */
const ticking: Part = async page => {
  const boxes = page.getByRole('list', { name: 'To talk about' }).getByRole('checkbox', { checked: false })
  const names = await Promise.all(
    (await boxes.all()).slice(0, 10).map(async box => (await box.getAttribute('aria-label')) ?? ''),
  )
  for (const name of names) {
    await page.getByRole('checkbox', { name, exact: true }).click()
    await page.getByRole('checkbox', { name, exact: true, checked: true }).waitFor()
  }
  return names.length
}

/** `c`, two phrases, Enter; three times. */
const capture: Part = async page => {
  let keys = 0
  const type = async (text: string) => {
    await page.keyboard.type(text, { delay })
    keys += text.length
  }
  const press = async (key: string) => {
    await page.keyboard.press(key)
    keys++
  }
  for (const nth of ['first', 'second', 'third']) {
    await press('c')
    const dialog = page.getByRole('dialog', { name: 'Capture' })
    const action = dialog.getByLabel('What was done')
    await action.waitFor()
    await action.focus()
    await type(`mended the ${nth} gate`)
    await press('Enter')
    await type(`a flood at the ${nth} quay`)
    await press('Enter')
    await dialog.getByRole('list', { name: 'Just captured' }).getByText('Saved').first().waitFor()
    await press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  }
  return keys
}

/** Ctrl-K and letters. */
const palette: Part = page => lettersAfter(page, 'Control+k', 'engineer')

/** `/` and letters. */
const search: Part = page => lettersAfter(page, '/', 'pager week')

async function lettersAfter(page: Page, key: string, letters: string): Promise<number> {
  await page.keyboard.press(key)
  const field = page.locator('dialog[open], [role=dialog]').locator('input').first()
  await field.waitFor()
  await field.focus()
  await page.keyboard.type(letters, { delay })
  await page.waitForTimeout(settled)
  return letters.length + 1
}

function tell(interaction: Record<string, number>) {
  const rows = Object.entries(goals).map(([name, goal]) => [name, { 'INP ms': interaction[name], goal }])
  console.table(Object.fromEntries(rows))
}
