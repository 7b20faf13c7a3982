import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { encode } from 'next-auth/jwt'
import { connect, databaseFile, setConnections } from '@/db/client'
import { migrateFile } from '@/db/migrate'
import { sessions } from '@/db/schema'
import { startServer, testSecret } from '@/e2e/support/server'
import { loadBulk } from '@/lib/demo/bulk'
import { newId } from '@/lib/ids'
import { screensOf } from '../shots/screens'
import { load } from './load'
import { type RouteWeight, weigh } from './routes'
import { buildBare, startBare, startFloor } from './servers'

const { values: wish } = parseArgs({ options: { json: { type: 'string' } } })
// Absolute: the bare page runs from a folder of its own.
const workshop = resolve('.bench')

const large = await dataOf('large', { people: 1000, rows: 200_000 })
const small = await dataOf('small', { people: 30, rows: 1000 })
buildBare(large.file)

const bare = await startBare(large.file)
const bareMany = await load(`${bare.url}/?person=${large.reportId}`, 16)
const bareOne = await load(`${bare.url}/?person=${large.reportId}`, 1)
await bare.stop()
const floor = await startFloor(large.file)
const floorMany = await load(`${floor.url}/?person=${large.reportId}`, 16)
await floor.stop()

const big = await timelineOf(large, true)
const little = await timelineOf(small, false)

const result = {
  timeline: {
    rps: big.many.rps,
    p50: big.one.p50,
    p99: big.many.p99,
    htmlGzip: big.routes.find(route => route.path === 'timeline')?.htmlGzip ?? 0,
    statements: big.statements,
  },
  bareNext: { rps: bareMany.rps, p50: bareOne.p50, p99: bareMany.p99 },
  floor: { rps: floorMany.rps },
  small: { p50: little.one.p50 },
  large: { p50: big.one.p50 },
  start: { ms: big.startMs },
  routes: big.routes.map(({ path, jsGzip, cssGzip }) => ({ path, jsGzip, cssGzip })),
}
if (wish.json) writeFileSync(wish.json, `${JSON.stringify(result, null, 2)}\n`)
tell()

/** A database of the bench, made once and kept; what it holds is written beside it. */
async function dataOf(name: string, size: { people: number; rows: number }) {
  const folder = join(workshop, name)
  const file = databaseFile(folder)
  const note = join(folder, 'people.json')
  if (!existsSync(note)) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    migrateFile(file)
    const connections = connect(file)
    setConnections(connections)
    const began = Date.now()
    const made = await loadBulk(connections.writes, Date.now(), size)
    console.log(`${size.rows.toLocaleString('en-GB')} rows made in ${Math.round((Date.now() - began) / 1000)} s`)
    connections.sqlite.close()
    connections.writer.close()
    setConnections(undefined)
    writeFileSync(note, JSON.stringify(made))
  }
  return { folder, file, ...(JSON.parse(readFileSync(note, 'utf8')) as { managerId: string; reportId: string }) }
}

async function timelineOf(data: Awaited<ReturnType<typeof dataOf>>, whole: boolean) {
  const log = join(workshop, 'statements.log')
  const began = Date.now()
  const server = await startServer(data.folder)
  const startMs = Date.now() - began
  const cookie = await signInto(data.file, data.managerId)
  const path = `/people/${data.reportId}`
  const many = whole ? await load(server.url + path, 16, { cookie }) : { rps: 0, p50: 0, p99: 0 }
  const one = await load(server.url + path, 1, { cookie })
  const routes: RouteWeight[] = []
  if (whole) {
    const connections = connect(data.file)
    for (const screen of await screensOf(connections.reads, data.managerId)) {
      if (screen.as === 'manager' && !screen.keys && screen.name !== 'missing')
        routes.push(await weigh(server.url, screen.name, screen.path, cookie))
    }
    routes.push(await weigh(server.url, 'sign-in', '/sign-in', ''))
    connections.sqlite.close()
    connections.writer.close()
  }
  await server.stop()
  return { many, one, routes, startMs, statements: whole ? await statementsOf(data, path, cookie, log) : 0 }
}

/** How many statements one view of the page runs, the frame's among them. */
async function statementsOf(data: { folder: string }, path: string, cookie: string, log: string) {
  const server = await startServer(data.folder, { STATEMENT_LOG: log })
  await fetch(server.url + path, { headers: { cookie } })
  writeFileSync(log, '')
  await (await fetch(server.url + path, { headers: { cookie } })).text()
  await server.stop()
  return readFileSync(log, 'utf8').split('\n').filter(Boolean).length
}

async function signInto(file: string, personId: string) {
  const connections = connect(file)
  const sid = newId()
  await connections.writes
    .insert(sessions)
    .values({ id: sid, personId, device: 'the bench', createdAt: Date.now(), lastSeenAt: Date.now() })
  connections.sqlite.close()
  connections.writer.close()
  return `nonevent.session=${await encode({ token: { sid }, secret: testSecret, maxAge: 36_000 })}`
}

function tell() {
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  console.table({
    'timeline, signed in': {
      'req/s at 16': result.timeline.rps,
      'p50 ms at 1': result.timeline.p50,
      'p99 ms at 16': result.timeline.p99,
    },
    'bare Next page': {
      'req/s at 16': result.bareNext.rps,
      'p50 ms at 1': result.bareNext.p50,
      'p99 ms at 16': result.bareNext.p99,
    },
    'node:http floor': { 'req/s at 16': result.floor.rps },
    'timeline, 1,000 rows': { 'p50 ms at 1': result.small.p50 },
  })
  console.log(
    `P1: ${(result.timeline.rps / result.bareNext.rps).toFixed(2)} of the bare page's throughput, p50 ${(result.timeline.p50 / result.bareNext.p50).toFixed(2)} times its (goals 1.0, 1.2)`,
  )
  console.log(
    `P2: p50 at 200,000 rows is ${(result.large.p50 / result.small.p50).toFixed(2)} times that at 1,000 (goal 1.2)`,
  )
  console.log(`P3: ${result.timeline.statements} statements (goal 8). P10: up after ${result.start.ms} ms (goal 1,500)`)
  console.log(`P4: HTML ${kb(result.timeline.htmlGzip)} (goal 16 kB)`)
  console.table(
    Object.fromEntries(
      result.routes.map(route => [route.path, { JavaScript: kb(route.jsGzip), CSS: kb(route.cssGzip) }]),
    ),
  )
}
