import { expect, test } from 'vitest'
import { makeLine } from '@/lib/demo/make'
import { household } from '@/lib/demo/testing'
import { tiesOf } from './lines'

const today = '2026-06-15'

test('the manager of today, the chain above and the former manager are told apart', async () => {
  const { tx, director, manager, subject, former, peer } = await household()
  const ties = (personId: string) => tiesOf(tx, { personId, today })
  expect((await ties(manager)).manages).toEqual(new Set([subject]))
  expect(await ties(director)).toEqual({ manages: new Set([manager]), chain: new Set([subject]), formerly: new Set() })
  expect(await ties(former)).toEqual({ manages: new Set(), chain: new Set(), formerly: new Set([subject]) })
  expect((await ties(peer)).chain.size).toBe(0)
})

test('a line that ends today is over today, and one that begins tomorrow has not begun', async () => {
  const { tx, manager, subject, former } = await household()
  expect((await tiesOf(tx, { personId: former, today: '2024-12-31' })).manages).toEqual(new Set([subject]))
  expect((await tiesOf(tx, { personId: former, today: '2025-01-01' })).manages).toEqual(new Set())
  expect((await tiesOf(tx, { personId: manager, today: '2024-12-31' })).manages).toEqual(new Set())
})

test('a line that was taken back, ended on the day on which it began, made nobody a former manager', async () => {
  const { tx, peer, subject } = await household()
  await makeLine(tx, subject, peer, '2022-05-01', '2022-05-01')
  expect((await tiesOf(tx, { personId: peer, today: '2026-06-15' })).formerly).toEqual(new Set())
  await makeLine(tx, subject, peer, '2022-05-02', '2022-05-03')
  expect((await tiesOf(tx, { personId: peer, today: '2026-06-15' })).formerly).toEqual(new Set([subject]))
})
