// The service worker of Nonevent. It keeps the files of the build and one page without anybody's words, so that there is
// something to write in where there is no network. No answer to somebody signed in is ever kept (QUALITY.md S10).

const shell = '/offline'
const prefix = 'nonevent build '
// The address under which a page registers it names the build, so that a new one brings a new worker and a new cache.
const current = prefix + (new URL(self.location.href).searchParams.get('v') ?? '')

const pictures = new Set(['/icon.svg', '/icon-192.png', '/icon-512.png', '/apple-touch-icon.png'])

const isBuildFile = url =>
  url.origin === self.location.origin && (url.pathname.startsWith('/_next/static/') || pictures.has(url.pathname))

self.addEventListener('install', event => event.waitUntil(fill().then(() => self.skipWaiting())))

self.addEventListener('activate', event => event.waitUntil(dropOldCaches()))

self.addEventListener('fetch', event => {
  const { request } = event
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') event.respondWith(pageOf(event))
  else if (isBuildFile(new URL(request.url))) event.respondWith(fileOf(request))
})

/** The page without words, as a stranger gets it, and every file that it names. */
async function fill() {
  const cache = await caches.open(current)
  const page = await fetch(shell, { credentials: 'omit', cache: 'no-store' })
  if (!page.ok || page.redirected) throw new Error('There is no page for when the network fails')
  const named = (await page.clone().text()).match(/\/_next\/static\/[\w./~%-]+\.(?:js|css)/g) ?? []
  await cache.put(shell, page)
  // One that is missing is fetched when it is asked for; it is no reason to do without the rest.
  await Promise.all([...new Set(named)].map(path => cache.add(path).catch(() => undefined)))
}

async function dropOldCaches() {
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith(prefix) && name !== current).map(name => caches.delete(name)))
  await self.registration.navigationPreload?.enable()
}

/** A page comes from the network alone; where nobody answers, the one without words stands in for it. */
async function pageOf(event) {
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request))
    // A proxy that stands before a server which is down.
    if (![502, 503, 504].includes(answer.status)) return answer
    return (await keptShell()) ?? answer
  } catch (error) {
    const page = await keptShell()
    if (page) return page
    throw error
  }
}

const keptShell = async () => (await caches.open(current)).match(shell, { ignoreVary: true })

/** The names of build files change with their contents, so what was kept once is right for good. */
async function fileOf(request) {
  const cache = await caches.open(current)
  const kept = await cache.match(request, { ignoreVary: true })
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok && answer.type === 'basic') await cache.put(request, answer.clone()).catch(() => undefined)
  return answer
}
