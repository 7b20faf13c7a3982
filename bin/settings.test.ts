import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tooOld } from './node-version.mjs'
import { Refusal } from './refusal.mjs'
import { isForHereAlone, readSettings } from './settings.mjs'

describe('the settings', () => {
  it('need nothing to be set', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      baseUrl: 'http://localhost:3000',
      trustProxy: false,
    })
    expect(readSettings({}).dataDir).toMatch(/[/\\]data$/)
    expect(readSettings({ PORT: '4100' }).baseUrl).toBe('http://localhost:4100')
  })

  it.each([
    [
      { HOST: '0.0.0.0', BASE_URL: 'https://nonevent.example' },
      { host: '0.0.0.0', baseUrl: 'https://nonevent.example' },
    ],
    [
      { HOST: '[::1]', BASE_URL: 'http://[::1]:3000/' },
      { host: '::1', baseUrl: 'http://[::1]:3000' },
    ],
    [
      { BASE_URL: 'https://Nonevent.Example:443/', TRUST_PROXY: '1' },
      { baseUrl: 'https://nonevent.example', trustProxy: true },
    ],
    [{ DATA_DIR: '/srv/nonevent' }, { dataDir: '/srv/nonevent' }],
    [{}, { mail: null, jobs: true }],
    [
      { JOBS: 'off', MAIL_FROM: 'nonevent@harbour.example' },
      { mail: null, jobs: false },
    ],
    [
      { SMTP_URL: 'smtps://name:word@mail.harbour.example', MAIL_FROM: 'Nonevent <nonevent@harbour.example>' },
      {
        mail: { url: 'smtps://name:word@mail.harbour.example', from: 'Nonevent <nonevent@harbour.example>' },
        jobs: true,
      },
    ],
  ])('understand %o', (env, expected) => {
    expect(readSettings(env)).toMatchObject(expected)
  })

  it.each([
    [{ PORT: 'abc' }, /^PORT abc is no port/],
    [{ PORT: '0' }, /^PORT 0/],
    [{ PORT: '65536' }, /^PORT 65536/],
    [{ PORT: '3000.5' }, /^PORT 3000\.5/],
    [{ HOST: 'not an address' }, /^HOST not an address/],
    [{ HOST: '0.0.0.0' }, /^HOST 0\.0\.0\.0 is open to other machines, so BASE_URL must be an https address/],
    [{ HOST: '::', BASE_URL: 'http://localhost:3000' }, /^HOST :: is open/],
    [{ BASE_URL: 'nonevent.example' }, /^BASE_URL nonevent\.example is no address/],
    [{ BASE_URL: 'https://nonevent.example/app' }, /without a path/],
    [{ BASE_URL: 'ftp://nonevent.example' }, /^BASE_URL/],
    [{ BASE_URL: 'http://nonevent.example' }, /must begin with https/],
    [{ TRUST_PROXY: 'yes' }, /^TRUST_PROXY yes/],
    [{ JOBS: 'no' }, /^JOBS no is neither on nor off/],
    [{ SMTP_URL: 'mail.example.com', MAIL_FROM: 'a@b.example' }, /^SMTP_URL is no address of a mail server/],
    [{ SMTP_URL: 'https://mail.example.com', MAIL_FROM: 'a@b.example' }, /^SMTP_URL is no address/],
    [{ SMTP_URL: 'smtp://mail.example.com' }, /^SMTP_URL is set and MAIL_FROM is not/],
    [{ SMTP_URL: 'smtp://mail.example.com', MAIL_FROM: 'nobody' }, /^MAIL_FROM nobody is no sender/],
    [{ SMTP_URL: 'smtp://mail.example.com', SMTP_URL_FILE: 'x' }, /^SMTP_URL and SMTP_URL_FILE are both set/],
    [{ SMTP_URL_FILE: '/nowhere/at/all' }, /^The file \/nowhere\/at\/all of SMTP_URL_FILE cannot be read/],
  ])('refuse %o in one line', (env, words) => {
    expect(() => readSettings(env)).toThrow(Refusal)
    expect(() => readSettings(env)).toThrow(words)
    expect(() => readSettings(env)).not.toThrow(/\n/)
  })
})

it('takes the mail server from a file, and never tells the password in it', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'nonevent-')), 'smtp')
  writeFileSync(file, 'smtp://name:hidden-word@mail.example.com\n')
  const env = { SMTP_URL_FILE: file, MAIL_FROM: 'a@b.example' }
  expect(readSettings(env).mail?.url).toBe('smtp://name:hidden-word@mail.example.com')
  writeFileSync(file, 'pop://name:hidden-word@mail.example.com')
  expect(() => readSettings(env)).toThrow(/^SMTP_URL is no address/)
  expect(() => readSettings(env)).not.toThrow(/hidden-word/)
  rmSync(dirname(file), { recursive: true })
})

describe('for this machine alone', () => {
  it.each([
    [{}, true],
    [{ PORT: '4100', HOST: '::1', BASE_URL: 'http://[::1]:4100' }, true],
    [{ HOST: '0.0.0.0', BASE_URL: 'https://nonevent.example' }, false],
    [{ BASE_URL: 'https://nonevent.example', TRUST_PROXY: '1' }, false],
  ])('%o: %s', (env, alone) => {
    expect(isForHereAlone(readSettings(env))).toBe(alone)
  })
})

describe('the Node it runs on', () => {
  it.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v22.12.0', 'v24.0.0', 'v26.1.0'])('may be %s', version => {
    expect(tooOld(version)).toBeNull()
  })

  it.each(['v18.20.8', 'v20.18.3', 'v21.7.3', 'v23.11.0'])('is too old, or was short-lived: %s', version => {
    expect(tooOld(version)).toContain(`this is ${version}`)
  })
})
