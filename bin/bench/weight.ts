import { startServer } from '@/e2e/support/server'
import { screensOf } from '../shots/screens'
import { type BenchData, cookieName, largeData, sessionOf, within } from './data'
import { type RouteWeight, weigh } from './routes'

/** QUALITY.md P4, in bytes, gzip. The HTML is that of a page of 50 rows. */
const most = { jsGzip: 170_000, cssGzip: 20_000, htmlGzip: 16_000 }

/** JavaScript, CSS and HTML of every route, and nothing else: quick. */
export async function measureWeight() {
  const data = await largeData()
  const server = await startServer(data.folder)
  const routes = await weighRoutes(server.url, data)
  await server.stop()
  tellWeights(routes)
  return { routes: routes.map(({ path, jsGzip, cssGzip, htmlGzip }) => ({ path, jsGzip, cssGzip, htmlGzip })) }
}

/** Every screen as the person who uses it, as a browser fetches it for the first time. */
export async function weighRoutes(url: string, data: BenchData): Promise<RouteWeight[]> {
  const { managerId, reportId } = data
  const screens = await within(data.file, ({ reads }) => screensOf(reads, managerId))
  const cookies = {
    nobody: '',
    manager: `${cookieName}=${await sessionOf(data.file, managerId)}`,
    report: `${cookieName}=${await sessionOf(data.file, reportId)}`,
  }
  const routes: RouteWeight[] = []
  for (const { name, path, as, keys } of screens) {
    if (keys || name === 'missing' || !(as in cookies)) continue
    routes.push(await weigh(url, name, path, cookies[as as keyof typeof cookies]))
  }
  return routes
}

export function tellWeights(routes: RouteWeight[]) {
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  console.table(
    Object.fromEntries(
      routes.map(({ path, jsGzip, cssGzip, htmlGzip }) => [
        path,
        { JavaScript: kb(jsGzip), CSS: kb(cssGzip), HTML: kb(htmlGzip) },
      ]),
    ),
  )
  const over = routes.filter(route => route.jsGzip > most.jsGzip || route.cssGzip > most.cssGzip)
  const timeline = routes.find(route => route.path === 'timeline')
  const said = over.map(route => `${route.path} ${kb(route.jsGzip)}`).join(', ')
  console.log(`P4: ${said ? `over: ${said}` : 'no route is over'} (goals: JavaScript 170 kB, CSS 20 kB)`)
  if (timeline) console.log(`P4: HTML of the timeline's 50 rows ${kb(timeline.htmlGzip)} (goal ${kb(most.htmlGzip)})`)
}
