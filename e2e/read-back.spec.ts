import { eq } from 'drizzle-orm'
import { packetLines, packets, readBacks } from '@/db/schema'
import { makeEntry } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { expect, type Household, test } from './support/test'

type Tx = Parameters<typeof makeEntry>[0]

/** A packet of Marta's about Priya: two sentences to read, and one that luck stopped. */
async function aPacket(tx: Tx, home: Household): Promise<{ packetId: string; path: string }> {
  const about = { subjects: [{ id: home.report }] }
  const ids = [
    await makeEntry(tx, { authorId: home.manager, actedOn: '2025-05-12' }, about),
    await makeEntry(
      tx,
      {
        authorId: home.manager,
        actedOn: '2025-04-03',
        action: 'flagged the session refresh',
        prevented: 'an account takeover',
      },
      about,
    ),
    await makeEntry(
      tx,
      {
        authorId: home.manager,
        actedOn: '2025-06-11',
        action: 'woke up early',
        prevented: 'a lost day',
        stoppedBy: 'luck',
      },
      about,
    ),
  ]
  const packetId = newId()
  const at = { createdAt: Date.now(), changedAt: Date.now() }
  await tx.insert(packets).values({
    id: packetId,
    authorId: home.manager,
    subjectId: home.report,
    startsOn: '2025-01-01',
    endsOn: '2025-06-30',
    ...at,
  })
  await tx.insert(packetLines).values(ids.map((entryId, position) => ({ id: newId(), packetId, entryId, position })))
  return { packetId, path: `/people/${home.report}/review/${packetId}` }
}

test('Marta reads back by arrow keys; what was shown is marked, luck is not read', async ({
  as,
  home,
  installation,
}) => {
  const { tx } = installation
  const { packetId, path } = await aPacket(tx, home)
  const marks = () => tx.select().from(readBacks).where(eq(readBacks.packetId, packetId))
  const page = await as(home.manager)
  await page.goto(path)
  await page.getByRole('link', { name: 'Read back', exact: true }).click()
  await expect(page.getByText('1 of 2')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'For Priya Raman, January to June 2025' })).toBeVisible()
  await expect(page.getByText(/^You redesigned the data layer and likely stopped three/)).toBeVisible()
  await expect(page.getByText('Read back today')).toBeVisible()

  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^You flagged the session refresh and/)).toBeVisible()
  await expect(page.getByText('2 of 2')).toBeVisible()
  await expect(page.getByText('Read back today')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText('2 of 2')).toBeVisible()
  expect(await marks()).toHaveLength(2)

  await page.getByRole('button', { name: 'Take the mark back' }).click()
  await expect(page.getByText('Not marked as read back')).toBeVisible()
  await page.keyboard.press('Home')
  await expect(page.getByText('1 of 2')).toBeVisible()
  await page.keyboard.press('End')
  await expect(page.getByText('2 of 2')).toBeVisible()
  await expect(page.getByText('Not marked as read back')).toBeVisible()
  expect(await marks()).toHaveLength(1)

  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(path)
  await expect(page.getByRole('heading', { level: 1, name: 'January to June 2025' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Version 1' })).toContainText('read back')
})

test('without JavaScript the sentences are links, and the mark is a form', async ({ as, home, installation }) => {
  const { path } = await aPacket(installation.tx, home)
  const page = await as(home.manager, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await page.goto(`${path}/read-back`)
  await expect(page.getByText(/^You redesigned the data layer/)).toBeVisible()
  await page.getByRole('link', { name: 'The next sentence' }).click()
  await expect(page).toHaveURL(/\?line=2$/)
  await expect(page.getByText(/^You flagged the session refresh/)).toBeVisible()
  await page.getByRole('button', { name: 'Mark as read back' }).click()
  await expect(page.getByText('Read back today')).toBeVisible()
  await expect(page.getByText(/^You flagged the session refresh/)).toBeVisible()
})

test('on a phone a swipe goes on, and the sentence fits', async ({ as, home, installation }) => {
  const { path } = await aPacket(installation.tx, home)
  const page = await as(home.manager, { viewport: { width: 360, height: 740 }, hasTouch: true, colorScheme: 'dark' })
  await page.goto(`${path}/read-back`)
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await expect(page.getByText('1 of 2')).toBeVisible()
  const cdp = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: 380 }] })
  await touch('touchStart', 300)
  await touch('touchMove', 120)
  await touch('touchEnd', 120)
  await expect(page.getByText('2 of 2')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})
