import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const commands = [...readme.matchAll(/npm (?:run )?([a-z][a-z:-]*)/g)].map(match => match[1] ?? '')
const variables = [...readme.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(match => match[1] ?? '')

const sources = ['app', 'bin', 'db', 'lib', 'e2e'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(mjs|tsx?)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map(name => join(folder, name)),
)
const everything = [...sources, 'playwright.config.ts'].map(file => readFileSync(file, 'utf8')).join('\n')

describe('the README', () => {
  it('names commands and variables', () => {
    expect(commands).toContain('start')
    expect(commands).toContain('test')
    expect(variables).toContain('DATA_DIR')
  })

  it.each([...new Set(commands)])('names a command that exists: %s', command => {
    expect(scripts).toHaveProperty([command])
  })

  it.each(Object.keys(scripts))('names every command that exists: %s', command => {
    expect(commands).toContain(command)
  })

  it.each(Object.entries(scripts))('has a program behind %s', (_, command) => {
    const program = command.match(/^node (bin\/\S+)/)?.[1]
    if (program) expect(() => readFileSync(program)).not.toThrow()
  })

  it.each(variables)('names a variable that is read: %s', variable => {
    expect(everything).toMatch(new RegExp(`env\\.${variable}\\b`))
  })
})
