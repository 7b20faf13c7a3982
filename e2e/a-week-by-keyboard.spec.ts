import { and, eq, isNotNull } from 'drizzle-orm'
import {
  actionItems,
  agendaItems,
  answers,
  followUps,
  oneOnOnes,
  preventionEntries,
  privateTexts,
  signals,
} from '@/db/schema'
import { makeEntry, makeOneOnOne } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { addDays, dayIn } from '@/lib/time/day'
import { listens, press, reach, type } from './support/keyboard'
import { expect, test } from './support/test'

test('a week by keyboard alone, seen as it goes: Tab, the keys of the table, Enter', async ({
  home,
  as,
  installation: { tx },
}) => {
  const today = dayIn('Europe/Warsaw', Date.now())
  const pair = { managerId: home.manager, reportId: home.report }
  const earlier = await makeOneOnOne(tx, { ...pair, onDay: addDays(today, -7), heldAt: 1, askedAt: 1 })
  const id = await makeOneOnOne(tx, { ...pair, onDay: today, startsAt: Date.now() })
  const promised = { oneOnOneId: earlier, authorId: home.manager, ownerId: home.manager, createdAt: 0 }
  await tx.insert(actionItems).values({ ...promised, id: newId(), text: 'Ask Ines about storage', dueOn: today })
  const entry = await makeEntry(
    tx,
    { authorId: home.manager, action: 'moved the switch', actedOn: addDays(today, -90), followUpOn: today },
    { subjects: [{ id: home.report }] },
  )
  const page = await as(home.manager, { viewport: { width: 1440, height: 900 } })
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })

  await test.step('from People to Today by g t, and into the one-on-one', async () => {
    await page.goto('/people')
    await listens(page)
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    await expect(page).toHaveURL(/:\d+\/$/)
    await press(page, page.getByRole('link', { name: /^Prepare ?: Priya Raman/ }))
    await expect(page).toHaveURL(new RegExp(id))
    await expect(page.getByLabel('Add a point')).toBeVisible()
  })

  await test.step('two points in the open, put in order, and one for herself', async () => {
    const points = page.getByRole('list', { name: 'To talk about' }).getByRole('checkbox')
    await reach(page, page.getByLabel('Add a point'))
    for (const text of ['Paging rotation', 'Who rehearses the restore']) {
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('checkbox', { name: text })).toBeEnabled()
    }
    const second = page.getByRole('checkbox', { name: 'Who rehearses the restore' })
    await page.keyboard.press('Shift+Tab')
    for (let back = 0; back < 20 && !(await second.evaluate(box => box === document.activeElement)); back++)
      await page.keyboard.press('Shift+Tab')
    await expect(second).toBeFocused()
    await page.keyboard.press('Alt+ArrowUp')
    await expect(points.first()).toHaveAccessibleName('Who rehearses the restore')
    await expect(second).toBeFocused()
    await page.keyboard.press('Space')
    await expect(second).toBeChecked()
    await type(page, page.getByLabel('Add a private point'), 'Ask what “fine” meant')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('checkbox', { name: 'Ask what “fine” meant' })).toBeEnabled()
    await expect
      .poll(() => tx.$count(agendaItems, and(eq(agendaItems.oneOnOneId, id), isNotNull(agendaItems.tickedAt))))
      .toBe(1)
    expect(await tx.$count(privateTexts, eq(privateTexts.aboutId, id))).toBe(1)
  })

  await test.step('all that is private is hidden by one key, and shown again', async () => {
    await reach(page, button(/hide.*all that is private/))
    await page.keyboard.press('h')
    await expect(page.getByRole('checkbox', { name: 'Ask what “fine” meant' })).toBeHidden()
    await page.keyboard.press('h')
    await expect(page.getByRole('checkbox', { name: 'Ask what “fine” meant' })).toBeVisible()
  })

  await test.step('the answer, and an entry out of it', async () => {
    const answer = page.getByLabel('The answer')
    await type(page, answer, 'I counted the open connections and stopped a queue at the ninth office.')
    await expect.poll(() => tx.$count(answers, eq(answers.oneOnOneId, id))).toBe(1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('e')
    const form = page.getByRole('form', { name: 'Capture what Priya stopped' }).last()
    await expect(form.getByLabel('What was done')).toHaveValue('counted the open connections')
    await reach(page, form.getByLabel('What it stopped from happening'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'Since last time' })).toContainText('a queue at the ninth office')
  })

  await test.step('held, and what she noticed becomes a signal', async () => {
    await press(page, button('Held'))
    const noticed = page.getByLabel('What did I notice?')
    await expect(noticed).toBeFocused()
    await page.keyboard.type('Quieter than usual')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => tx.$count(signals, eq(signals.authorId, home.manager))).toBe(1)
    await page.keyboard.press('Escape')
    expect(await tx.$count(oneOnOnes, and(eq(oneOnOnes.id, id), isNotNull(oneOnOnes.heldAt)))).toBe(1)
  })

  await test.step('by a few letters to Priya’s page, where c captures; z takes it back', async () => {
    await page.keyboard.press('Control+k')
    const finder = page.getByRole('dialog', { name: 'Go to or do' })
    await expect(finder.getByRole('combobox')).toBeFocused()
    await page.keyboard.type('ra pri')
    const marked = finder.getByRole('option', { selected: true })
    await expect(finder.getByRole('option').filter({ hasText: /^Priya Raman/ })).toBeVisible()
    for (let down = 0; down < 9 && !/^Priya Raman/.test((await marked.textContent()) ?? ''); down++)
      await page.keyboard.press('ArrowDown')
    await expect(marked).toHaveText(/^Priya Raman/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/people/${home.report}$`))
    await expect(page.getByRole('heading', { level: 1, name: 'Priya Raman' })).toBeVisible()
    await page.keyboard.press('c')
    const dialog = page.getByRole('dialog', { name: 'Capture' })
    await expect(dialog.getByLabel('What was done')).toBeFocused()
    await page.keyboard.type('mended the gate')
    await page.keyboard.press('Enter')
    await page.keyboard.type('a flood')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('list', { name: 'Just captured' })).toContainText('Saved')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.keyboard.press('z')
    await expect(page.getByText('Undone.', { exact: true })).toBeVisible()
    const mine = and(eq(preventionEntries.action, 'mended the gate'), eq(preventionEntries.authorId, home.manager))
    expect(await tx.$count(preventionEntries, and(mine, isNotNull(preventionEntries.deletedAt)))).toBe(1)
  })

  await test.step('on Friday the check and the promise, without leaving Today', async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    await press(page, button(/^Say what you found ?: moved the switch/))
    await expect(button('Stayed quiet')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect.poll(() => tx.$count(followUps, eq(followUps.entryId, entry))).toBe(1)
    await press(page, button(/^Done ?: Ask Ines about storage/))
    const done = and(eq(actionItems.oneOnOneId, earlier), isNotNull(actionItems.doneAt))
    await expect.poll(() => tx.$count(actionItems, done)).toBe(1)
  })
})
