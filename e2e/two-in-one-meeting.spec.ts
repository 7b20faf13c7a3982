import { makeOneOnOne } from '@/lib/demo/make'
import { dayIn } from '@/lib/time/day'
import { expect, test } from './support/test'

test('two write the shared notes at once: the later one sees both texts, and none is lost', async ({
  home,
  as,
  installation,
}) => {
  const id = await makeOneOnOne(installation.tx, {
    managerId: home.manager,
    reportId: home.report,
    onDay: dayIn('Europe/Warsaw', Date.now()),
  })
  const address = `/people/${home.report}/one-on-ones/${id}`
  const [manager, report] = [await as(home.manager), await as(home.report)]
  for (const page of [manager, report]) {
    await page.goto(address)
    await expect(page.locator('html[data-ready]')).toBeAttached()
  }
  await manager.getByRole('textbox', { name: 'Shared notes' }).fill('Marta’s words')
  await expect(manager.getByText('Saved', { exact: true })).toBeVisible()
  await report.getByRole('textbox', { name: 'Shared notes' }).fill('Priya’s words')
  const both = report.getByRole('alert').filter({ hasText: 'Meanwhile Marta Kowalska saved another text' })
  await expect(both.getByRole('region', { name: 'Marta Kowalska’s' })).toContainText('Marta’s words')
  await expect(both.getByRole('region', { name: 'Yours' })).toContainText('Priya’s words')
  await both.getByRole('button', { name: 'Put both together' }).click()
  await expect(report.getByText('Saved', { exact: true })).toBeVisible()
  await manager.reload()
  await expect(manager.getByText('Marta’s words').filter({ visible: true })).toBeVisible()
  await expect(manager.getByText('Priya’s words').filter({ visible: true })).toBeVisible()
})
