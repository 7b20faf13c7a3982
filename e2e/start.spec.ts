import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect as openSocket } from 'node:net'
import { join, relative } from 'node:path'
import { test as base, expect, type TestInfo } from '@playwright/test'
import Database from 'better-sqlite3'
import { databaseFile } from '@/db/client'
import { migrateFile } from '@/db/migrate'
import { runProgram } from './support/program'
import { freePort } from './support/server'

/** Runs commands of `bin/` and ends whatever is still running after the test. */
const test = base.extend<{ run: typeof runProgram }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  run: async ({}, use) => {
    const programs: ReturnType<typeof runProgram>[] = []
    await use((...what) => {
      const program = runProgram(...what)
      programs.push(program)
      return program
    })
    for (const { child, ended } of programs) {
      child.kill('SIGKILL')
      await ended()
    }
  },
})

const healthy = (url: string) =>
  expect
    .poll(
      () =>
        fetch(`${url}/health`).then(
          answer => answer.text(),
          () => 'nothing',
        ),
      { timeout: 60_000 },
    )
    .toBe('ok')
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)
const dataIn = (info: TestInfo) => info.outputPath('data')

test('npm start on nothing: makes its folder, secret and database, says where it is, and ends when told to', async ({
  page,
  run,
}, info) => {
  const [folder, port] = [dataIn(info), String(await freePort())]
  const url = `http://localhost:${port}`
  const server = run('start.mjs', { DATA_DIR: folder, PORT: port })
  await healthy(url)
  await expect.poll(() => server.said().trim().split('\n').at(-1)).toBe(url)
  expect(mode(folder)).toBe('700')
  expect(mode(join(folder, 'secret'))).toBe('600')
  expect(mode(databaseFile(folder))).toBe('600')
  await page.goto(`http://127.0.0.1:${port}/`)
  await expect(page).toHaveURL(`${url}/welcome`)
  await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible()
  const secret = readFileSync(join(folder, 'secret'), 'utf8')

  server.child.kill('SIGTERM')
  expect(await server.ended()).toBe(0)
  const again = run('start.mjs', { DATA_DIR: folder, PORT: port })
  await healthy(url)
  expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(secret)
  again.child.kill('SIGINT')
  expect(await again.ended()).toBe(0)
})

test('what was saved is there after the server is killed', async ({ page, run }, info) => {
  const [folder, port] = [dataIn(info), String(await freePort())]
  const url = `http://localhost:${port}`
  const server = run('start.mjs', { DATA_DIR: folder, PORT: port })
  await healthy(url)
  await page.goto(`${url}/welcome`)
  await page.getByLabel('Name of the organisation').fill('Harbour')
  await page.getByLabel('Your name').fill('Ada Berg')
  await page.getByLabel('Your e-mail address').fill('ada@harbour.example')
  await page.getByLabel('Password').fill('plinth otter nine gravel')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('link', { name: 'Admin' })).toBeVisible()
  server.child.kill('SIGKILL')
  await server.ended()

  run('start.mjs', { DATA_DIR: folder, PORT: port })
  await healthy(url)
  await page.goto(`${url}/admin/people`)
  await expect(page.getByRole('link', { name: 'Ada Berg' }).first()).toBeVisible()

  const address = ['ada@harbour.example']
  const reset = run('reset-password.mjs', { DATA_DIR: folder, PORT: port }, address)
  expect(await reset.ended()).toBe(0)
  expect(reset.said()).toContain(`${url}/reset/`)
  const check = run('audit-check.mjs', { DATA_DIR: folder })
  expect(await check.ended()).toBe(0)
  expect(check.said()).toMatch(/^The audit log is whole: \d+ rows/)
})

test('a request that is being made when the server is told to stop is answered', async ({ run }, info) => {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const server = run('start.mjs', { DATA_DIR: dataIn(info), PORT: String(port) })
  await healthy(url)
  const socket = openSocket(port, '127.0.0.1')
  let answer = ''
  socket.on('data', data => (answer += data))
  socket.write(
    `POST /welcome HTTP/1.1\r\nhost: localhost:${port}\r\norigin: ${url}\r\ncontent-type: text/plain\r\ntransfer-encoding: chunked\r\nexpect: 100-continue\r\n\r\n5\r\nfirst\r\n`,
  )
  await expect.poll(() => answer).toBe('HTTP/1.1 100 Continue\r\n\r\n')
  server.child.kill('SIGTERM')
  await expect
    .poll(() =>
      fetch(`${url}/health`).then(
        () => 'open',
        () => 'closed',
      ),
    )
    .toBe('closed')
  socket.write('4\r\nlast\r\n0\r\n\r\n')
  await expect.poll(() => answer).toMatch(/HTTP\/1\.1 [2-5]\d\d /)
  expect(await server.ended()).toBe(0)
})

test('a bad value, a port in use or a folder that cannot be written: one line, which says how to mend it', async ({
  run,
}, info) => {
  mkdirSync(info.outputPath(), { recursive: true })
  const file = info.outputPath('a-file')
  writeFileSync(file, '')
  const taken = createServer().listen(0, '127.0.0.1')
  await expect.poll(() => taken.listening).toBe(true)
  const inUse = String((taken.address() as { port: number }).port)
  const folder = dataIn(info)
  const cases: [Record<string, string>, RegExp][] = [
    [{ PORT: 'eighty' }, /^PORT eighty is no port\. Give a number/],
    [{ PORT: inUse }, new RegExp(`^Port ${inUse} is in use\\. Stop what listens there, or choose another`)],
    [{ HOST: '0.0.0.0' }, /^HOST 0\.0\.0\.0 is open to other machines, so BASE_URL must be an https address/],
    [{ BASE_URL: 'localhost' }, /^BASE_URL localhost is no address/],
    [{ DATA_DIR: file }, /^DATA_DIR .* cannot be written\. Give a folder/],
    [{ NEXTAUTH_SECRET: 'short' }, /^The secret in NEXTAUTH_SECRET is too short/],
  ]
  for (const [env, words] of cases) {
    const program = run('start.mjs', { DATA_DIR: folder, PORT: String(await freePort()), ...env })
    expect(await program.ended(), program.said()).toBe(1)
    expect(program.said()).toMatch(words)
    expect(program.said().trim().split('\n')).toHaveLength(1)
  }
  taken.close()
})

test('a database that is newer or damaged is refused by name, and not touched', async ({ run }, info) => {
  const folder = dataIn(info)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = databaseFile(folder)
  const refused = async (words: string) => {
    const sum = () => createHash('sha256').update(readFileSync(file)).digest('hex')
    const before = sum()
    const program = run('start.mjs', { DATA_DIR: folder, PORT: String(await freePort()) })
    expect(await program.ended()).toBe(1)
    expect(program.said()).toContain(file)
    expect(program.said()).toContain(words)
    expect(program.said().trim().split('\n')).toHaveLength(1)
    expect(sum()).toBe(before)
  }
  migrateFile(file)
  const sqlite = new Database(file)
  sqlite.prepare("insert into __drizzle_migrations (hash, created_at) values ('newer', ?)").run(Date.now() * 2)
  sqlite.pragma('wal_checkpoint(truncate)')
  sqlite.close()
  await refused('made by a newer Nonevent')
  writeFileSync(file, 'no database at all'.repeat(500))
  await refused('damaged or no database')
})

test('npm run demo: a year in a folder of its own, whose first page lists whom to sign in as', async ({
  page,
  run,
}, info) => {
  const port = String(await freePort())
  run('demo.mjs', { DATA_DIR: dataIn(info), PORT: port })
  await healthy(`http://localhost:${port}`)
  await page.goto(`http://localhost:${port}/`)
  await expect(page.getByRole('heading', { name: 'Who would you like to be?' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Sign in as / })).not.toHaveCount(0)
  const open = run('demo.mjs', {
    DATA_DIR: dataIn(info),
    PORT: String(await freePort()),
    HOST: '0.0.0.0',
    BASE_URL: 'https://nonevent.example',
  })
  expect(await open.ended()).toBe(1)
  expect(open.said()).toContain('The demo year is for this machine alone')
})

test('npm run dev: the same pages with hot reload', async ({ page, run }, info) => {
  const port = String(await freePort())
  const dev = run('dev.mjs', { DATA_DIR: dataIn(info), PORT: port })
  await expect.poll(() => dev.said(), { timeout: 60_000 }).toContain('Ready in')
  await page.goto(`http://localhost:${port}/`)
  await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible()
  dev.child.kill('SIGTERM')
  await dev.ended()
})

test('npm run shots takes the pictures that are asked for, and one sheet of them', async ({ run }, info) => {
  const out = relative(process.cwd(), info.outputPath('shots'))
  const wish = ['--only', 'sign-in', '--width', '360', '--theme', 'light', '--state', 'empty', '--out', out]
  const shots = run('shots.mjs', {}, wish)
  expect(await shots.ended()).toBe(0)
  expect(shots.said()).toContain('Pictures taken: 1.')
  for (const file of ['sign-in-empty-360-light.png', 'contact-sheet.html', 'contact-sheet.png']) {
    expect(statSync(join(out, file)).size, file).toBeGreaterThan(100)
  }
})
