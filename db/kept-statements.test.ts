import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { keepStatements } from './kept-statements'

it('gives the same statement for the same text, with rows as the next user wants them', () => {
  const sqlite = keepStatements(new Database(':memory:'))
  const text = 'select 1 as one, ? as two'
  const first = sqlite.prepare(text)
  expect(first.raw().all('x')).toEqual([[1, 'x']])
  const again = sqlite.prepare(text)
  expect(again).toBe(first)
  expect(again.all('y')).toEqual([{ one: 1, two: 'y' }])
})

it('keeps no more than it can use, sees a changed table, and leaves writes alone', () => {
  const sqlite = keepStatements(new Database(':memory:'))
  sqlite.exec('create table t (a)')
  const first = sqlite.prepare('select * from t')
  expect(sqlite.prepare('insert into t values (?)').run(1).changes).toBe(1)
  sqlite.exec('alter table t add column b default 2')
  expect(sqlite.prepare('select * from t').all()).toEqual([{ a: 1, b: 2 }])
  for (let n = 0; n < 400; n++) sqlite.prepare(`select ${n}`)
  expect(sqlite.prepare('select * from t')).not.toBe(first)
})
