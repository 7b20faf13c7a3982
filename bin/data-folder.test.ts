import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeDataFolder } from './data-folder.mjs'
import { secretOf } from './secret'

let parent: string
let folder: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'nonevent-'))
  folder = join(parent, 'data')
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)

describe('the data folder', () => {
  it('is made for its owner alone, and so is one that stood open', () => {
    makeDataFolder(folder)
    expect(mode(folder)).toBe('700')
    writeFileSync(join(folder, 'nonevent.db'), '')
    chmodSync(join(folder, 'nonevent.db'), 0o644)
    chmodSync(folder, 0o755)
    makeDataFolder(folder)
    expect(mode(folder)).toBe('700')
    expect(mode(join(folder, 'nonevent.db'))).toBe('600')
  })

  it('is not shared with other things, whose folder is left as it is', () => {
    mkdirSync(folder, { mode: 0o755 })
    chmodSync(folder, 0o755)
    writeFileSync(join(folder, 'letters.txt'), '')
    expect(() => makeDataFolder(folder)).toThrow(/holds other things/)
    expect(mode(folder)).toBe('755')
  })

  it('is refused where it cannot be written', () => {
    writeFileSync(folder, 'a file')
    expect(() => makeDataFolder(folder)).toThrow(/cannot be written/)
    expect(() => makeDataFolder(join(folder, 'below'))).toThrow(/cannot be written/)
  })
})

describe('the secret', () => {
  const long = 'x'.repeat(32)

  it('is made once, of 32 random bytes, for this user alone', () => {
    makeDataFolder(folder)
    const secret = secretOf({}, folder)
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    expect(mode(join(folder, 'secret'))).toBe('600')
    expect(secretOf({}, folder)).toBe(secret)
    expect(readFileSync(join(folder, 'secret'), 'utf8').trim()).toBe(secret)
  })

  it('may come from the environment, or from a file that it names', () => {
    const file = join(parent, 'mine')
    writeFileSync(file, `${long}\n`)
    expect(secretOf({ NEXTAUTH_SECRET: long }, folder)).toBe(long)
    expect(secretOf({ NEXTAUTH_SECRET_FILE: file }, folder)).toBe(long)
  })

  it('is refused when it is short, missing, or given twice', () => {
    const file = join(parent, 'mine')
    writeFileSync(file, 'short')
    expect(() => secretOf({ NEXTAUTH_SECRET: 'short' }, folder)).toThrow(/NEXTAUTH_SECRET is too short/)
    expect(() => secretOf({ NEXTAUTH_SECRET_FILE: file }, folder)).toThrow(/too short/)
    expect(() => secretOf({ NEXTAUTH_SECRET_FILE: join(parent, 'none') }, folder)).toThrow(/cannot be read/)
    expect(() => secretOf({ NEXTAUTH_SECRET: long, NEXTAUTH_SECRET_FILE: file }, folder)).toThrow(/both set/)
  })
})
