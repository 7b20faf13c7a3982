import { expect, test } from 'vitest'
import { makeOneOnOne } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { hold } from './hold'
import { planInput } from './input'
import { cancel, move, plan } from './plan'

// The viewers' today is 15 June 2026, 11:00 in Warsaw.
const when = { day: '2026-06-18', time: '10:00', minutes: 30 }
const plainly = { ...when, held: false, undo: false }

test('manager and report plan one for their line, and nobody else does; sent twice it is one', async () => {
  const { tx, manager, subject, former, director, peer, admin } = await household()
  const input = { reportId: subject, ...when, held: false, key: 'sent-once' }
  const done = await plan(viewerOf(manager), input)
  expect(done).toEqual({ done: expect.any(String) })
  expect(await plan(viewerOf(manager), input)).toEqual(done)
  expect(await plan(viewerOf(subject), input)).toEqual({
    fields: { time: 'The two of you already have one at that time.' },
  })
  expect(await plan(viewerOf(subject), { ...input, time: '11:00' })).toHaveProperty('done')
  for (const other of [former, director, peer, admin]) {
    expect(await plan(viewerOf(other), input)).toEqual(await plan(viewerOf(other), { ...input, reportId: newId() }))
  }
  const rows = await tx.query.oneOnOnes.findMany()
  expect(rows.map(row => [row.plannedBy, row.startsAt, row.onDay, row.heldAt])).toEqual([
    [manager, Date.parse('2026-06-18T08:00:00Z'), '2026-06-18', null],
    [subject, Date.parse('2026-06-18T09:00:00Z'), '2026-06-18', null],
  ])
})

test('only the manager records one already held, and not one that lies ahead', async () => {
  const { manager, subject } = await household()
  const input = { reportId: subject, ...when, day: '2026-06-12', held: true, key: undefined }
  expect(await plan(viewerOf(subject), input)).toHaveProperty('fields.held')
  expect(await plan(viewerOf(manager), { ...input, day: '2026-06-16' })).toHaveProperty('fields.day')
  expect(await plan(viewerOf(manager), { ...input, held: false })).toHaveProperty('fields.day')
  expect(await plan(viewerOf(manager), input)).toHaveProperty('done')
})

test.each([
  ['a day that does not exist', { day: '2026-02-30' }, 'day'],
  ['no day', { day: '' }, 'day'],
  ['a time that does not exist', { time: '25:00' }, 'time'],
  ['no length', { minutes: '0' }, 'minutes'],
])('%s is told beside its field', (_, wrong, field) => {
  const parsed = planInput.safeParse({ reportId: newId(), ...when, ...wrong })
  expect(parsed.error?.issues[0]?.path[0]).toBe(field)
})

test('one is moved and cancelled, which can be taken back, until it is held; once the line has ended nothing changes', async () => {
  const { tx, manager, subject, former } = await household()
  const id = await makeOneOnOne(tx, { managerId: manager, reportId: subject, onDay: '2026-06-18' })
  const one = () => tx.query.oneOnOnes.findFirst({ where: (row, { eq }) => eq(row.id, id) })
  expect(await move(viewerOf(subject), { oneOnOneId: id, ...plainly, day: '2026-06-19' })).toHaveProperty('done')
  expect(await one()).toMatchObject({ onDay: '2026-06-19', startsAt: Date.parse('2026-06-19T08:00:00Z') })
  await cancel(viewerOf(subject), { oneOnOneId: id, undo: false })
  expect((await one())?.cancelledAt).not.toBeNull()
  await cancel(viewerOf(subject), { oneOnOneId: id, undo: true })
  expect((await one())?.cancelledAt).toBeNull()
  expect(await hold(viewerOf(subject), { oneOnOneId: id, undo: false })).toHaveProperty('problem')
  expect(await hold(viewerOf(manager), { oneOnOneId: id, undo: false })).toHaveProperty('problem')
  await move(viewerOf(manager), { oneOnOneId: id, ...plainly, day: '2026-06-15' })
  await hold(viewerOf(manager), { oneOnOneId: id, undo: false })
  expect(await one()).toMatchObject({ onDay: '2026-06-15', heldAt: expect.any(Number) })
  expect(await cancel(viewerOf(manager), { oneOnOneId: id, undo: false })).toHaveProperty('problem')
  const old = await makeOneOnOne(tx, { managerId: former, reportId: subject, onDay: '2024-06-18', heldAt: 1 })
  expect(await hold(viewerOf(former), { oneOnOneId: old, undo: true })).toHaveProperty('problem')
})

test('nobody moves one to a day that is past, unless its manager says that it was held then; back it goes to where it was', async () => {
  const { tx, manager, subject } = await household()
  const createdAt = Date.parse('2026-06-10T08:00:00Z')
  const pair = { managerId: manager, reportId: subject, createdAt }
  const id = await makeOneOnOne(tx, { ...pair, onDay: '2026-06-12' })
  const to = (day: string, more = {}) => ({ oneOnOneId: id, ...plainly, day, ...more })
  const one = () => tx.query.oneOnOnes.findFirst({ where: (row, { eq }) => eq(row.id, id) })
  expect(await move(viewerOf(manager), to('2020-06-18'))).toEqual({
    fields: { day: 'That day is past. If it was held then, tick the box below.' },
  })
  expect(await move(viewerOf(subject), to('2026-06-14'))).toEqual({ fields: { day: 'That day is past.' } })
  expect(await move(viewerOf(subject), to('2026-06-12', { time: '12:00' }))).toHaveProperty('done')
  await move(viewerOf(subject), to('2026-06-18'))
  expect(await move(viewerOf(subject), to('2020-06-18', { undo: true }))).toHaveProperty('fields.day')
  expect(await move(viewerOf(subject), to('2026-06-12', { undo: true }))).toHaveProperty('done')
  expect(await move(viewerOf(subject), to('2026-06-14', { held: true }))).toHaveProperty('fields.held')
  expect(await move(viewerOf(manager), to('2026-06-16', { held: true }))).toHaveProperty('fields.day')
  expect(await move(viewerOf(manager), to('2026-06-14', { held: true }))).toHaveProperty('done')
  expect(await one()).toMatchObject({ onDay: '2026-06-14', heldAt: Date.parse('2026-06-14T08:30:00Z') })
})
