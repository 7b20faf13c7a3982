import type { Page } from '@playwright/test'
import { and, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import {
  actionItems,
  agendaItems,
  answers,
  followUps,
  oneOnOnes,
  preventionEntries,
  privateTexts,
  sharedNotes,
} from '@/db/schema'
import { makeEntry, makeLine, makeOneOnOne, makePerson } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { addDays, dayIn } from '@/lib/time/day'
import { listens } from './support/keyboard'
import { expect, type Household, test } from './support/test'

const today = () => dayIn('Europe/Warsaw', Date.now())
const line = (act: string, about: string) => ({ name: new RegExp(`^${act} ?: ${about}`) })

test('a manager’s week: prepare from Today, hold three, capture as it is said, follow up', async ({
  home,
  as,
  installation: { tx },
}) => {
  const week = await aWeekOf(tx, home)
  const page = await as(home.manager)
  const points = page.getByRole('list', { name: 'To talk about' })

  await test.step('on Monday she prepares the first from Today, in the open and for herself', async () => {
    await page.goto('/')
    await listens(page)
    const next = page.getByRole('region', { name: 'Next one-on-ones' })
    await expect(next.getByRole('listitem')).toHaveCount(3)
    await next.getByRole('link', line('Prepare', 'Priya Raman')).click()
    await expect(page).toHaveURL(new RegExp(week.priya))
    await listens(page)
    await page.getByLabel('Add a point').fill('Who rehearses the restore')
    await page.getByLabel('Add a point').press('Enter')
    await page.getByLabel('Add a private point').fill('Ask what “fine” meant')
    await page.getByLabel('Add a private point').press('Enter')
    await expect(points.getByRole('checkbox', { name: 'Who rehearses the restore' })).toBeEnabled()
    await expect(page.getByRole('checkbox', { name: 'Ask what “fine” meant' })).toBeEnabled()
    expect(await tx.$count(agendaItems, eq(agendaItems.oneOnOneId, week.priya))).toBe(1)
    expect(await tx.$count(privateTexts, ofKind(home.manager, week.priya))).toBe(1)
  })

  await test.step('she holds it: a line of the answer becomes an entry in place', async () => {
    await points.getByRole('checkbox', { name: 'Who rehearses the restore' }).click()
    const answer = page.getByLabel('The answer')
    await answer.fill('I rotated the signing keys and stopped a morning of failed logins.')
    await expect.poll(() => answered(tx, week.priya)).toContain('signing keys')
    await answer.press('Escape')
    await page.keyboard.press('e')
    const entry = page.getByRole('form', { name: 'Capture what Priya stopped' }).last()
    await expect(entry.getByLabel('What was done')).toHaveValue('rotated the signing keys')
    await expect(entry.getByLabel('What it stopped from happening')).toHaveValue('a morning of failed logins')
    await entry.getByLabel('What it stopped from happening').press('Enter')
    await expect(page.getByRole('region', { name: 'Since last time' })).toContainText('a morning of failed logins')
    await hold(page, tx, week.priya)
    await page.getByLabel('What did I notice?').fill('She laughed at the keys.')
    await expect.poll(() => tx.$count(privateTexts, ofKind(home.manager, week.priya, 'reflection'))).toBe(1)
  })

  await test.step('the second stopped nothing this week, which is one key', async () => {
    await page.goto(`/people/${home.peer}/one-on-ones/${week.jun}`)
    await listens(page)
    await page.keyboard.press('n')
    await expect(page.getByText('Nothing this week.')).toBeVisible()
    await expect
      .poll(() => tx.$count(answers, and(eq(answers.oneOnOneId, week.jun), eq(answers.isNothing, true))))
      .toBe(1)
    await hold(page, tx, week.jun)
  })

  await test.step('in the third she writes notes and captures what was said in passing', async () => {
    await page.goto(`/people/${week.anaId}/one-on-ones/${week.ana}`)
    await listens(page)
    await page.getByRole('textbox', { name: 'Shared notes' }).fill('Storage: two more pieces, then a rest.')
    await expect.poll(() => tx.$count(sharedNotes, eq(sharedNotes.oneOnOneId, week.ana))).toBe(1)
    await page.getByRole('textbox', { name: 'Shared notes' }).blur()
    await page.keyboard.press('c')
    const dialog = page.getByRole('dialog', { name: 'Capture' })
    await expect(dialog.getByLabel('What was done')).toBeFocused()
    await page.keyboard.type('asked for the error budget first')
    await page.keyboard.press('Enter')
    await page.keyboard.type('a date that nobody could keep')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('list', { name: 'Just captured' })).toContainText('Saved')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await hold(page, tx, week.ana)
    expect(await tx.$count(preventionEntries, eq(preventionEntries.authorId, home.manager))).toBe(3)
  })

  await test.step('on Friday she looks again at what was stopped in spring, and does what she promised', async () => {
    await page.goto('/')
    await listens(page)
    await expect(page.getByRole('region', { name: 'Next one-on-ones' })).toHaveCount(0)
    await page.getByRole('button', line('Say what you found', 'moved the switch')).click()
    await page.getByRole('button', { name: 'Stayed quiet' }).click()
    await expect(page.getByRole('region', { name: 'Look again' })).toHaveCount(0)
    await page.getByRole('button', line('Done', 'Ask Ines about storage')).click()
    await expect(page.getByRole('region', { name: 'Mine to do' }).getByRole('button')).toHaveCount(0)
    const [found] = await tx.select().from(followUps).where(eq(followUps.entryId, week.entry))
    expect(found).toMatchObject({ outcome: 'stayed quiet', authorId: home.manager })
    const [item] = await tx.select().from(actionItems).where(eq(actionItems.id, week.item))
    expect(item?.doneAt).toEqual(expect.any(Number))
  })
})

/** Three people with a one-on-one today, an entry whose check is due, and something that she promised last week. */
async function aWeekOf(tx: Db, { manager, report, peer }: Household) {
  const anaId = await makePerson(tx, { name: 'Ana Ferreira' })
  await makeLine(tx, anaId, manager)
  const met = (reportId: string, hour: number) =>
    makeOneOnOne(tx, { managerId: manager, reportId, onDay: today(), startsAt: Date.now() + hour * 60_000 })
  const before = { managerId: manager, reportId: report, onDay: addDays(today(), -7) }
  const oneOnOneId = await makeOneOnOne(tx, { ...before, heldAt: 1, askedAt: 1 })
  const item = newId()
  const promised = { oneOnOneId, authorId: manager, ownerId: manager, createdAt: 0, dueOn: today() }
  await tx.insert(actionItems).values({ ...promised, id: item, text: 'Ask Ines about storage' })
  const entry = await makeEntry(
    tx,
    {
      authorId: manager,
      action: 'moved the switch to a Tuesday',
      prevented: 'a weekend of calls',
      actedOn: addDays(today(), -90),
      followUpOn: today(),
    },
    { subjects: [{ id: report }] },
  )
  const [priya, jun, ana] = [await met(report, 8), await met(peer, 9), await met(anaId, 10)]
  return { anaId, priya, jun, ana, entry, item }
}

const ofKind = (authorId: string, aboutId: string, kind: 'point' | 'reflection' = 'point') =>
  and(eq(privateTexts.authorId, authorId), eq(privateTexts.aboutId, aboutId), eq(privateTexts.kind, kind))

async function answered(tx: Db, oneOnOneId: string) {
  const [answer] = await tx.select({ text: answers.text }).from(answers).where(eq(answers.oneOnOneId, oneOnOneId))
  return answer?.text ?? ''
}

async function hold(page: Page, tx: Db, id: string) {
  await page.getByRole('button', { name: 'Held', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Take that back' })).toBeVisible()
  const [meeting] = await tx.select().from(oneOnOnes).where(eq(oneOnOnes.id, id))
  expect(meeting?.heldAt).toEqual(expect.any(Number))
}
