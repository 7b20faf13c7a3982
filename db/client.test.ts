import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { connect, connections, setConnections } from './client'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nonevent-'))
})
afterEach(() => {
  setConnections(undefined)
  rmSync(folder, { recursive: true, force: true })
})

it('opens a file with every promise kept, and a SQLite whose log cannot be damaged', () => {
  const { sqlite, writer } = connect(join(folder, 'nonevent.db'))
  for (const one of [sqlite, writer]) {
    const told = (pragma: string) => one.pragma(pragma, { simple: true })
    expect(told('journal_mode')).toBe('wal')
    expect(told('synchronous')).toBe(2)
    expect(told('foreign_keys')).toBe(1)
    expect(told('busy_timeout')).toBeGreaterThanOrEqual(5000)
    expect(told('secure_delete')).toBe(1)
    expect(told('trusted_schema')).toBe(0)
    const version = one.prepare('select sqlite_version()').pluck().get() as string
    expect(version.localeCompare('3.51.3', 'en', { numeric: true })).toBeGreaterThanOrEqual(0)
    one.close()
  }
})

it('makes no database by reading from one that is not there', () => {
  const before = process.env.DATA_DIR
  process.env.DATA_DIR = folder
  try {
    expect(() => connections()).toThrow(/There is no database at .*npm start makes it/)
  } finally {
    if (before === undefined) delete process.env.DATA_DIR
    else process.env.DATA_DIR = before
  }
})
