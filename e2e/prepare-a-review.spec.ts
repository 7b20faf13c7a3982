import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { packets } from '@/db/schema'
import { makeEntry } from '@/lib/demo/make'
import { expect, type Household, test } from './support/test'

type Tx = Parameters<typeof makeEntry>[0]

/** A half year about Priya, as Marta wrote it down. */
async function aHalfYear(tx: Tx, home: Household, tagIds: Record<string, string>) {
  const entry = (row: Partial<Parameters<typeof makeEntry>[1]>, tag: string) =>
    makeEntry(tx, { authorId: home.manager, ...row }, { subjects: [{ id: home.report }], tagIds: [tagIds[tag] ?? ''] })
  await entry({ actedOn: '2025-05-12', wouldHaveHit: '2025-09' }, 'Scaling')
  const failover = { action: 'asked who would run the failover', prevented: 'a night without anyone who could' }
  await entry({ actedOn: '2025-01-21', ...failover }, 'Reliability')
  const room = { action: 'spoke with the two leads in a small room', prevented: 'one of them from leaving' }
  await entry({ actedOn: '2025-03-05', visibility: 'private', ...room }, 'Conflict')
  const disk = { action: 'was awake when the disk filled', prevented: 'a lost day', stoppedBy: 'luck' } as const
  await entry({ actedOn: '2025-06-11', ...disk }, 'Data')
}

const isReady = (page: Page) => expect(page.locator('html[data-ready]')).toBeAttached()
const packet = (page: Page) => page.getByRole('region', { name: 'The packet' })
const sentence = (page: Page, words: string) => packet(page).getByRole('listitem').filter({ hasText: words })
const isSaved = (page: Page) => expect(packet(page).getByText('Saved', { exact: true })).toBeVisible()

/** Opens a packet about the first half of 2025 by its form. */
async function openPacket(page: Page, home: Household) {
  await page.goto(`/people/${home.report}/review`)
  await isReady(page)
  await page.getByRole('radio', { name: 'From a day to a day' }).check()
  await page.getByLabel('From', { exact: true }).fill('2025-01-01')
  await page.getByLabel('To', { exact: true }).fill('2025-06-30')
  await page.getByRole('button', { name: 'Open the packet' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'January to June 2025' })).toBeVisible()
}

test('Marta prepares a review: chooses, orders by keys, rewords, restores, and copies it', async ({
  as,
  home,
  installation,
}) => {
  await aHalfYear(installation.tx, home, installation.tagIds)
  const page = await as(home.manager)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPacket(page, home)
  await isReady(page)

  await expect(page.getByText('12 May, written at the time, hits September')).toBeVisible()
  await expect(page.getByText(/^Nothing written down from 6 March to 11 May\. A gap in the record/)).toBeVisible()
  await page.getByRole('checkbox', { name: 'redesigned the data layer' }).check()
  await page.getByRole('checkbox', { name: 'asked who would run the failover' }).check()
  await expect(packet(page).getByRole('listitem')).toHaveText([/^You asked who/, /^You redesigned the data layer/])
  await expect(page.getByText(/^Both sentences are about systems/)).toBeVisible()
  await page.getByRole('checkbox', { name: 'spoke with the two leads in a small room' }).check()
  await expect(packet(page).getByText('from an entry only you read')).toBeVisible()
  await page.getByRole('checkbox', { name: 'was awake when the disk filled' }).check()
  await expect(packet(page).getByRole('heading', { name: 'Where luck stopped it' })).toBeVisible()
  await isSaved(page)

  await packet(page).getByRole('button', { name: 'By tag' }).click()
  await expect(packet(page).getByRole('heading', { level: 3 })).toHaveText([
    'Reliability',
    'Conflict',
    'Scaling',
    'Where luck stopped it',
  ])
  await sentence(page, 'redesigned')
    .getByRole('button', { name: /^Move up/ })
    .focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByText('Moved to 2 of 4.')).toBeAttached()
  await expect(sentence(page, 'redesigned').getByRole('button', { name: /^Move up/ })).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(packet(page).getByRole('heading', { level: 3 }).first()).toHaveText('Scaling')
  await isSaved(page)

  await sentence(page, 'asked who')
    .getByRole('button', { name: /^Reword/ })
    .click()
  await page.getByRole('textbox', { name: /^The sentence in your words/ }).fill('You asked, and stopped a *bad* night.')
  await page.keyboard.press('Enter')
  await expect(sentence(page, 'You asked, and stopped a *bad* night.')).toBeVisible()
  await isSaved(page)
  await page.reload()
  await isReady(page)
  await expect(packet(page).getByRole('listitem')).toHaveText([
    /^You redesigned the data layer/,
    /^You asked, and stopped a \*bad\* night\./,
    /^You spoke with the two leads/,
    /^You was awake when the disk filled/,
  ])

  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(page.getByText('Copied as Markdown. It is version 1 now.')).toBeVisible()
  const markdown = await page.evaluate(() => navigator.clipboard.readText())
  expect(markdown).toContain(
    '# What Priya stopped from happening\n\nJanuary to June 2025\n\n## Scaling\n\n- You redesigned',
  )
  expect(markdown).toContain('- You asked, and stopped a \\*bad\\* night.\n  *21 January. Written at the time.*')

  await sentence(page, 'You asked')
    .getByRole('button', { name: /^Restore the original/ })
    .click()
  await expect(sentence(page, 'You asked who would run the failover and')).toBeVisible()
  await isSaved(page)
  await page.getByRole('button', { name: 'Copy as plain text' }).click()
  await expect(page.getByText('Copied as plain text. It is version 2 now.')).toBeVisible()
  const plain = await page.evaluate(() => navigator.clipboard.readText())
  expect(plain).toContain('You asked who would run the failover and likely stopped a night without anyone who could.')
  const bytes = new TextEncoder().encode(plain).length.toLocaleString('en-GB')
  await expect(page.getByText(`${bytes} of 4,000 bytes`)).toBeVisible()

  await page.getByRole('link', { name: 'Version 1' }).click()
  await expect(page.getByText(/^Version 1, word for word/)).toBeVisible()
  await expect(page.getByText('You asked, and stopped a *bad* night.')).toBeVisible()
})

test('a note to self stays, a packet that was deleted comes back with one key', async ({ as, home, installation }) => {
  await aHalfYear(installation.tx, home, installation.tagIds)
  const page = await as(home.manager)
  await openPacket(page, home)
  await isReady(page)
  await page.getByLabel('Note to self').fill('Begin with May.')
  await page.getByLabel('Note to self').blur()
  await expect(page.locator('[data-private]').filter({ has: page.getByLabel('Note to self') })).toContainText('Saved')
  await page.reload()
  await isReady(page)
  await expect(page.getByLabel('Note to self')).toHaveValue('Begin with May.')

  await page.getByRole('button', { name: 'Delete this packet' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Reviews' })).toBeVisible()
  const listed = page.getByRole('link', { name: 'Priya Raman, January to June 2025' })
  await expect(listed).toHaveCount(0)
  await expect(page.getByText('Packet deleted.')).toBeVisible()
  await page.keyboard.press('z')
  await expect(listed).toBeVisible()
})

test('opening the form makes no packet, and sending it twice makes one', async ({ as, home, installation }) => {
  const page = await as(home.manager)
  await page.goto(`/people/${home.report}/review`)
  await isReady(page)
  const mine = () => installation.tx.select().from(packets).where(eq(packets.authorId, home.manager))
  expect(await mine()).toEqual([])
  await page.getByRole('button', { name: 'Open the packet' }).dblclick()
  await expect(page.getByText('Nothing in the record falls in this period yet.')).toBeVisible()
  expect(await mine()).toHaveLength(1)
})

test('a packet is its maker’s alone, and only the manager or the person prepares one', async ({ as, home }) => {
  const page = await as(home.manager)
  await openPacket(page, home)
  const address = new URL(page.url()).pathname
  for (const other of [home.report, home.director, home.peer, home.admin]) {
    const { request } = await as(other)
    for (const path of [address, `${address}/read-back`]) expect((await request.get(path)).status()).toBe(404)
    const form = await request.get(`/people/${home.report}/review`)
    expect(form.status()).toBe(other === home.report ? 200 : 404)
  }
})
