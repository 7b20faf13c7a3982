import { eq } from 'drizzle-orm'
import { agendaItems, handOvers, privateTexts, sharedNotes } from '@/db/schema'
import { makeLine, makeOneOnOne, makePerson } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { addDays, dayIn } from '@/lib/time/day'
import { listens } from './support/keyboard'
import { expect, test } from './support/test'

test('a former manager hands one one-on-one over: the new one reads it and ticks what was open, the report is told', async ({
  home,
  as,
  installation: { tx },
}) => {
  const otto = await makePerson(tx, { name: 'Otto Lind' })
  await makeLine(tx, home.report, otto, '2022-01-01', '2024-01-01')
  const id = await makeOneOnOne(tx, { managerId: otto, reportId: home.report, onDay: '2023-11-13', heldAt: 1 })
  const saved = { oneOnOneId: id, version: 1, savedBy: otto, savedAt: 0 }
  await tx.insert(sharedNotes).values({ ...saved, text: 'The tide gate sticks at low water.' })
  const point = newId()
  const by = { oneOnOneId: id, authorId: otto, createdAt: 0 }
  await tx.insert(agendaItems).values({ ...by, id: point, text: 'Who oils the gate', position: 0 })
  const own = { authorId: otto, kind: 'note' as const, aboutId: id, text: 'Give her the long problems.' }
  await tx.insert(privateTexts).values({ ...own, id: newId(), version: 1, createdAt: 0, savedAt: 0 })
  const onDay = addDays(dayIn('Europe/Warsaw', Date.now()), 1)
  const next = await makeOneOnOne(tx, { managerId: home.manager, reportId: home.report, onDay })
  const path = `/people/${home.report}/one-on-ones`

  const marta = await as(home.manager)
  await marta.goto(`${path}/${id}`)
  await expect(marta.getByText('What was said in it stays with the two of them.')).toBeVisible()

  const page = await as(otto)
  await page.goto(path)
  await listens(page)
  await expect(page.getByRole('region', { name: 'Not handed over' })).toContainText('Open: Who oils the gate')
  await page
    .getByRole('region', { name: 'Not handed over' })
    .getByRole('link', { name: /13 November/ })
    .click()
  await page.getByRole('button', { name: 'Hand over to Marta' }).click()
  await expect(page.getByText(/You handed it over to Marta/)).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.getByRole('button', { name: 'Hand over to Marta' })).toBeVisible()
  await page.getByRole('button', { name: 'Hand over to Marta' }).click()
  await expect(page.getByText(/You handed it over to Marta/)).toBeVisible()

  await marta.reload()
  await expect(marta.getByText('The tide gate sticks at low water.')).toBeVisible()
  await expect(marta.getByText('Otto handed it over to you')).toBeVisible()
  await expect(marta.getByText('Give her the long problems.')).toHaveCount(0)
  await marta.goto(`${path}/${next}`)
  await listens(marta)
  await marta.getByRole('checkbox', { name: 'Who oils the gate' }).click()
  await expect.poll(() => tx.$count(agendaItems, eq(agendaItems.tickedIn, next))).toBe(1)

  const priya = await as(home.report)
  await priya.goto('/')
  await listens(priya)
  const told = priya.getByRole('region', { name: 'Handed over' })
  await expect(told).toContainText('Otto handed a one-on-one with you over to Marta.')
  await told.getByRole('button', { name: /^Seen/ }).click()
  await expect(told).toHaveCount(0)
  const [row] = await tx.select().from(handOvers).where(eq(handOvers.oneOnOneId, id))
  expect(row).toMatchObject({ toId: home.manager, handedBy: otto, seenAt: expect.any(Number) })
})
