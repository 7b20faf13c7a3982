import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fingerprint } from './fingerprint.mjs'

it('sees a change in any source, and none in tests or notes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nonevent-'))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  mkdirSync(join(folder, 'lib/time'), { recursive: true })
  write('lib/time/day.ts', 'one')
  const before = fingerprint(folder, ['lib'])
  write('lib/time/day.test.ts', 'a test')
  write('NOTES.md', 'a note')
  expect(fingerprint(folder, ['lib'])).toBe(before)
  write('lib/time/day.ts', 'two')
  expect(fingerprint(folder, ['lib'])).not.toBe(before)
  write('lib/time/day.ts', 'one')
  expect(fingerprint(folder, ['lib'])).toBe(before)
  write('lib/time/zone.ts', '')
  expect(fingerprint(folder, ['lib'])).not.toBe(before)
  rmSync(folder, { recursive: true })
})
