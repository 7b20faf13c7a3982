import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startServer } from '@/e2e/support/server'
import { type BenchData, cookieName, largeData, sessionOf, smallData, workshop } from './data'
import { load } from './load'
import type { RouteWeight } from './routes'
import { buildBare, startBare, startFloor } from './servers'
import { tellWeights, weighRoutes } from './weight'

/** The timeline beside a bare Next page and a plain node:http floor, and beside itself with few rows (QUALITY.md P1 to P4, P10). */
export async function measureTimeline() {
  const large = await largeData()
  const small = await smallData()
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
  tell(result)
  tellWeights(big.routes)
  return result
}

async function timelineOf(data: BenchData, whole: boolean) {
  const log = join(workshop, 'statements.log')
  const began = Date.now()
  const server = await startServer(data.folder)
  const startMs = Date.now() - began
  const cookie = `${cookieName}=${await sessionOf(data.file, data.managerId)}`
  const path = `/people/${data.reportId}`
  const many = whole ? await load(server.url + path, 16, { cookie }) : { rps: 0, p50: 0, p99: 0 }
  const one = await load(server.url + path, 1, { cookie })
  const routes: RouteWeight[] = whole ? await weighRoutes(server.url, data) : []
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

interface Result {
  timeline: { rps: number; p50: number; p99: number; statements: number }
  bareNext: { rps: number; p50: number; p99: number }
  floor: { rps: number }
  small: { p50: number }
  large: { p50: number }
  start: { ms: number }
}

function tell({ timeline, bareNext, floor, small, large, start }: Result) {
  const row = ({ rps, p50, p99 }: Result['bareNext']) => ({
    'req/s at 16': rps,
    'p50 ms at 1': p50,
    'p99 ms at 16': p99,
  })
  console.table({
    'timeline, signed in': row(timeline),
    'bare Next page': row(bareNext),
    'node:http floor': { 'req/s at 16': floor.rps },
    'timeline, 1,000 rows': { 'p50 ms at 1': small.p50 },
  })
  const part = (one: number, other: number) => (one / other).toFixed(2)
  console.log(
    `P1: ${part(timeline.rps, bareNext.rps)} of the bare page's throughput, p50 ${part(timeline.p50, bareNext.p50)} times its (goals 1.0, 1.2)`,
  )
  console.log(`P2: p50 at 200,000 rows is ${part(large.p50, small.p50)} times that at 1,000 (goal 1.2)`)
  console.log(`P3: ${timeline.statements} statements (goal 8). P10: up after ${start.ms} ms (goal 1,500)`)
}
