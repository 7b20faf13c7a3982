import { agendaItems, sharedNotes } from '@/db/schema'
import { makeOneOnOne } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { expect, test } from './support/test'

const ready = 'html[data-ready]'

test('“Lodz” finds “Łódź” by keyboard alone, and who may not see it finds nothing', async ({
  home,
  as,
  installation: { tx },
}) => {
  const mark = home.manager.slice(-6)
  const pair = { managerId: home.manager, reportId: home.report }
  const id = await makeOneOnOne(tx, { ...pair, onDay: '2026-03-02', heldAt: 1 })
  const saved = { oneOnOneId: id, version: 1, savedBy: home.manager, savedAt: 0 }
  await tx.insert(sharedNotes).values({ ...saved, text: `We open the Łódź${mark} office in May.` })
  const [manager, peer] = [await as(home.manager), await as(home.peer)]
  for (const page of [manager, peer]) {
    await page.goto('/')
    await expect(page.locator(ready)).toBeAttached()
    await page.keyboard.press('/')
    await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('combobox')).toBeFocused()
    await page.keyboard.type(`LODZ${mark}`)
  }
  await expect(peer.getByText(`Nothing you may see has “LODZ${mark}” in it.`)).toBeVisible()
  const found = manager.getByRole('option', { selected: true })
  await expect(found).toContainText('One-on-one with Priya Raman')
  await expect(found.locator('mark')).toHaveText(`Łódź${mark}`)
  await manager.keyboard.press('Enter')
  await expect(manager).toHaveURL(new RegExp(`/one-on-ones/${id}$`))
})

test('the search has an address, which works without JavaScript and can be narrowed', async ({
  home,
  as,
  installation: { tx },
}) => {
  const word = `sluice${home.manager.slice(-6)}`
  const pair = { managerId: home.manager, reportId: home.report }
  const oneOnOneId = await makeOneOnOne(tx, { ...pair, onDay: '2026-03-02', heldAt: 1 })
  const by = { oneOnOneId, authorId: home.report, createdAt: 0 }
  await tx.insert(agendaItems).values({ id: newId(), ...by, position: 0, text: `Who mends the ${word}?` })
  const page = await as(home.report, { javaScriptEnabled: false })
  await page.goto('/search')
  await page.getByRole('searchbox', { name: 'Search' }).fill(word.slice(0, -2))
  await page.getByRole('search').getByRole('button', { name: 'Search' }).click()
  const written = page.getByRole('region', { name: 'Written' })
  await expect(written.getByRole('listitem')).toContainText(`Agenda, 2 March`)
  await expect(written.locator('mark')).toHaveText(word)
  await page.getByRole('navigation', { name: 'Narrow this down' }).getByRole('link', { name: 'Prevention' }).click()
  await expect(page).toHaveURL(/kind=prevention/)
  await expect(page.getByText(/Nothing you may see has/)).toBeVisible()
  await page.getByRole('link', { name: 'Search everything' }).click()
  await written.getByRole('link', { name: 'One-on-one with Marta Kowalska' }).click()
  await expect(page.getByText(`Who mends the ${word}?`).first()).toBeVisible()
})
