import { entryRequests } from '@/db/schema'
import { makeEntry } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { expect, test } from './support/test'

const ready = 'html[data-ready]'

test('two people, two browsers, one sentence more trustworthy', async ({ home, as, installation: { tx } }) => {
  const id = await makeEntry(tx, { authorId: home.report }, { subjects: [{ id: home.report }] })
  const report = await as(home.report)
  await report.goto(`/entries/${id}`)
  await expect(report.locator(ready)).toBeAttached()
  await expect(report.getByRole('heading', { level: 1 })).toHaveText(
    'You redesigned the data layer and likely stopped three scaling issues before they existed.',
  )
  await report.getByText('Ask somebody').click()
  const ask = report.getByRole('form', { name: 'Ask somebody' })
  await ask.getByLabel('Whom').fill('Ines')
  await ask.getByRole('option', { name: 'Ines Roth' }).first().click()
  await ask.getByRole('button', { name: 'Ask' }).click()
  const asked = report.getByRole('region', { name: 'A second pair of eyes' })
  await expect(asked).toContainText('Priya Raman asked Ines Roth to confirm it')
  await asked.getByRole('button', { name: 'Withdraw' }).click()
  await expect(asked).not.toContainText('Ines Roth')
})

test('who was asked answers in place, and the grade rises', async ({ home, as, installation: { tx } }) => {
  const id = await makeEntry(tx, { authorId: home.report }, { subjects: [{ id: home.report }] })
  await tx.insert(entryRequests).values({
    id: newId(),
    entryId: id,
    kind: 'confirm',
    askedId: home.peer,
    askedBy: home.report,
    createdAt: Date.now(),
  })
  const peer = await as(home.peer)
  await peer.goto('/requests')
  await expect(peer.locator(ready)).toBeAttached()
  await expect(peer.getByRole('main')).toContainText(
    'Priya redesigned the data layer and likely stopped three scaling issues before they existed.',
  )
  await expect(peer.getByRole('link', { name: 'Read the whole entry' })).toHaveCount(0)
  await peer.getByText('Answer', { exact: true }).click()
  const form = peer.getByRole('form', { name: 'Answer' })
  await form.getByRole('button', { name: 'Say so' }).click()
  await expect(form.getByText('Say whether you agree.')).toBeVisible()
  await form.getByLabel('I agree').check()
  await form.getByLabel('Comment').fill('I ran the load test.')
  await form.getByRole('button', { name: 'Say so' }).click()
  await expect(peer.getByText('Nobody is waiting for your word.')).toBeVisible()
  const report = await as(home.report)
  await report.goto(`/entries/${id}`)
  await expect(report.getByRole('heading', { level: 1 })).toHaveText(
    'You redesigned the data layer and stopped three scaling issues before they existed.',
  )
  await expect(report.getByText('Confirmed by Jun Watanabe')).toBeVisible()
  await expect(report.getByText('“I ran the load test.”')).toBeVisible()
})

test('a doubt is shown as plainly, and makes the sentence likely again', async ({ home, as, installation: { tx } }) => {
  const id = await makeEntry(tx, { authorId: home.report }, { subjects: [{ id: home.report }] })
  const manager = await as(home.manager)
  await manager.goto(`/entries/${id}`)
  await expect(manager.locator(ready)).toBeAttached()
  await manager.getByText('Say whether you agree').click()
  const form = manager.getByRole('form', { name: 'Say whether you agree' })
  await form.getByLabel('I doubt it').check()
  await form.getByRole('button', { name: 'Say so' }).click()
  await expect(manager.getByText('doubted by Marta Kowalska')).toBeVisible()
  await expect(manager.getByRole('heading', { level: 1 })).toContainText('likely stopped')
})
