import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Connections, connect, type Db, setConnections } from './client'
import { migrateFile } from './migrate'
import { people } from './schema'
import { transact } from './transact'

let folder: string
let file: string
let here: Connections
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nonevent-'))
  file = join(folder, 'nonevent.db')
  migrateFile(file)
  here = connect(file)
  setConnections(here)
})
afterEach(() => {
  setConnections(undefined)
  here.sqlite.close()
  here.writer.close()
  rmSync(folder, { recursive: true, force: true })
})

const add = async (tx: Db, id: string, name = id) => {
  await tx.insert(people).values({ id, name, createdAt: 0 })
}
const ids = async () => (await here.reads.select({ id: people.id }).from(people)).map(row => row.id).sort()
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    error => error.code as string,
  )

describe('a transaction', () => {
  it('leaves all of its work or none of it', async () => {
    await transact(tx => add(tx, 'a'))
    const broken = transact(async tx => {
      await add(tx, 'b')
      await add(tx, 'a')
    })
    await expect(broken).rejects.toThrow()
    expect(await ids()).toEqual(['a'])
    await transact(tx => add(tx, 'c'))
    expect(await ids()).toEqual(['a', 'c'])
  })

  it('waits for the one before it, also when that one fails', async () => {
    const order: string[] = []
    const work = (id: string, fails = false) =>
      transact(async tx => {
        order.push(`${id} begins`)
        await add(tx, id)
        await new Promise(resolve => setImmediate(resolve))
        order.push(`${id} ends`)
        if (fails) throw new Error('no')
      }).catch(() => undefined)
    await Promise.all([work('a'), work('b', true), work('c')])
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
    expect(await ids()).toEqual(['a', 'c'])
  })

  it('is not seen by reads before it ends', async () => {
    await transact(async tx => {
      await add(tx, 'a')
      expect(await ids()).toEqual([])
    })
    expect(await ids()).toEqual(['a'])
  })
})

describe('when the disk is full (QUALITY.md R5)', () => {
  it('says so by its code, reads go on, and the first write after works', async () => {
    await transact(tx => add(tx, 'a'))
    const pages = here.writer.pragma('page_count', { simple: true })
    here.writer.pragma(`max_page_count = ${pages}`)
    const tooMuch = transact(async tx => {
      for (let n = 0; n < 2_000; n++) await add(tx, `more ${n}`, 'x'.repeat(120))
    })
    expect(await codeOf(tooMuch)).toBe('SQLITE_FULL')
    expect(await ids()).toEqual(['a'])
    here.writer.pragma('max_page_count = 1000000')
    await transact(tx => add(tx, 'b'))
    expect(await ids()).toEqual(['a', 'b'])
    expect(here.sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
  })

  it('tells a disk that takes no writing from a fault of the program', async () => {
    here.writer.pragma('query_only = on')
    expect(await codeOf(transact(tx => add(tx, 'a')))).toMatch(/^SQLITE_READONLY/)
    expect(await ids()).toEqual([])
    here.writer.pragma('query_only = off')
    await transact(tx => add(tx, 'b'))
    expect(await ids()).toEqual(['b'])
  })
})

describe('when another process holds the lock (QUALITY.md R7)', () => {
  it('waits, says that it was busy, and the next write works', async () => {
    const other = new Database(file)
    other.exec('begin immediate')
    here.writer.pragma('busy_timeout = 50')
    expect(await codeOf(transact(tx => add(tx, 'a')))).toBe('SQLITE_BUSY')
    expect(await ids()).toEqual([])
    other.exec('rollback')
    other.close()
    await transact(tx => add(tx, 'b'))
    expect(await ids()).toEqual(['b'])
  })
})
