import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { capsOf, keyTable } from './table'

const sources = ['app', 'components']
  .flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => `${folder}/${file}`))
  .filter(file => /\.tsx?$/.test(file) && !/\.test\.|components\/keys\/keys\.tsx/.test(file))
  .map(file => ({ file, text: readFileSync(file, 'utf8') }))

/** The keys of the object that every `useKeys(…)` of a source is given. */
function listenedIn(text: string): string[] {
  return [...text.matchAll(/\buseKeys\(/g)].flatMap(({ index }) => {
    const call = callAt(text, index + 'useKeys'.length)
    return [...call.matchAll(/(?:^|[{,])\s*(?:'([^']+)'|([\w$?/]+)): (?=\w|\()/gm)].map(
      match => match[1] ?? match[2] ?? '',
    )
  })
}

/** From a bracket to the one that closes it. */
function callAt(text: string, from: number): string {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')' && --depth === 0) return text.slice(from + 1, at)
  }
  return ''
}

const listened = new Set(sources.flatMap(({ text }) => listenedIn(text)))

test('every key that a component listens for stands in the table', () => {
  expect(listened.size).toBeGreaterThan(5)
  const inTable = new Set<string>(keyTable.map(row => row.keys))
  expect([...listened].filter(key => !inTable.has(key))).toEqual([])
})

test.each(keyTable)('$keys ($where) has a listener', row => {
  if (!('by' in row)) return expect([...listened]).toContain(row.keys)
  if (row.by === 'the browser') return expect(['Escape', 'Enter', 'Tab']).toContain(row.keys)
  const listener = sources.find(({ file }) => file === row.by)?.text ?? ''
  for (const key of row.keys.split('+')) expect(listener.toLowerCase()).toContain(key.toLowerCase())
})

test('no key means two things in one place, and nothing begins as a sequence does', () => {
  const places = keyTable.map(row => `${row.keys} ${row.where}`)
  expect(new Set(places).size).toBe(places.length)
  const first = keyTable.filter(row => row.keys.includes(' ')).map(row => row.keys.split(' ')[0])
  expect(keyTable.filter(row => (first as string[]).includes(row.keys))).toEqual([])
})

test.each([
  ['$mod+k', false, ['Ctrl', 'K']],
  ['$mod+k', true, ['⌘', 'K']],
  ['g t', false, ['g', 't']],
  ['ArrowDown', false, ['↓']],
  ['?', false, ['?']],
])('%s is shown as its keys', (keys, isMac, caps) => {
  expect(capsOf(keys, isMac)).toEqual(caps)
})
