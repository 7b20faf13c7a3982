import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { bodyLimit } from './body'
import { front, type Handler } from './front'
import { answerMalformed } from './malformed'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections()
})

interface Answer {
  status: number
  headers: IncomingMessage['headers']
  body: string
}

interface Asked {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
  chunked?: boolean
}

/** A front on a free port whose BASE_URL is its own address, before a handler that stands in for Next. */
async function standing(handler: Handler, more: Partial<Parameters<typeof front>[0]> = {}) {
  const server = createServer()
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const baseUrl = more.baseUrl ?? `http://localhost:${port}`
  server.on('request', front({ baseUrl, trustProxy: false, publicFiles: new Set(['/icon.svg']), ...more }, handler))
  server.on('clientError', answerMalformed(baseUrl))
  const ask = (path: string, { method = 'GET', headers = {}, body, chunked }: Asked = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const length = body === undefined || chunked ? {} : { 'content-length': String(Buffer.byteLength(body)) }
      const all = { host: new URL(baseUrl).host, ...length, ...headers }
      const sent = request({ port, host: '127.0.0.1', path, method, headers: all }, async res =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: await text(res) }),
      )
      sent.on('error', reject)
      sent.end(body)
    })
  return { ask, baseUrl, port }
}

const hello: Handler = (_, res) => res.end('hello')

describe('the server in front', () => {
  it('puts the security headers on pages, files, refusals and failures', async () => {
    const { ask, baseUrl } = await standing((req, res) => {
      if (req.url === '/broken') throw new Error('secret words')
      res.writeHead(req.url === '/missing' ? 404 : 200, { 'cache-control': 'public, max-age=60' }).end('page')
    })
    const answers = [
      await ask('/people'),
      await ask('/missing'),
      await ask('/broken'),
      await ask('/_next/static/a.js'),
      await ask('/health'),
      await ask('/people', { method: 'POST' }),
      await ask('/people', { headers: { host: 'elsewhere.example' } }),
      await ask('/people', { method: 'POST', headers: { origin: baseUrl, 'content-length': '99999999' } }),
    ]
    expect(answers.map(answer => answer.status)).toEqual([200, 404, 500, 200, 200, 403, 308, 413])
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).toContain("worker-src 'self'")
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('same-origin')
      expect(headers['permissions-policy']).toContain('camera=()')
      expect(headers['cross-origin-opener-policy']).toBe('same-origin')
      expect(headers['strict-transport-security']).toBeUndefined()
    }
    expect(answers[2]?.body).not.toContain('secret')
  })

  it('answers an act that Next hands on to itself, whose body says no length', async () => {
    const body = 'what was typed'
    const { ask, baseUrl, port } = await standing(async (req, res) => res.end(await text(req)), {
      listensOn: '127.0.0.1:1',
    })
    const headers = { origin: baseUrl, host: '127.0.0.1:1' }
    const send = (more: Record<string, string>) =>
      ask('/reviews', { method: 'POST', body, chunked: true, headers: { ...headers, ...more } })
    expect(await send({ 'x-action-forwarded': '1' })).toMatchObject({ status: 200, body })
    expect((await send({})).status).toBe(308)
    expect((await send({ 'x-action-forwarded': '1', host: `elsewhere.example:${port}` })).status).toBe(308)
  })

  it('gives each request a nonce of its own, to Next and to the browser alike', async () => {
    const { ask } = await standing((req, res) => res.end(req.headers['content-security-policy']))
    const [one, two] = [
      await ask('/'),
      await ask('/', { headers: { 'content-security-policy': "script-src 'nonce-x'" } }),
    ]
    expect(one.body).toBe(one.headers['content-security-policy'])
    expect(two.body).toBe(two.headers['content-security-policy'])
    expect(one.body).toMatch(/script-src 'self' 'nonce-[\w+/]{22}==' 'strict-dynamic'/)
    expect(one.body).not.toBe(two.body)
  })

  it('lets nothing be kept but the files of the build and of public/', async () => {
    const { ask } = await standing((_, res) => res.writeHead(200, { 'cache-control': 'public, max-age=60' }).end())
    const kept = async (path: string) => (await ask(path)).headers['cache-control']
    expect(await kept('/')).toBe('no-store')
    expect(await kept('/api/people')).toBe('no-store')
    expect(await kept('/icon.svg?v=1')).toBe('public, max-age=60')
    expect(await kept('/_next/static/a.js')).toBe('public, max-age=60')
    expect(await kept('/_next/static/%5Broot%5D_a.js?v=1')).toBe('public, max-age=60')
    for (const path of [
      '/_next/static/../../people/x',
      '/_next/static/%2e%2E/../people/x',
      '/_next/static/..%2f..%2Fpeople/x',
      '/_next/static/..\\..\\people/x',
      '/people/../icon.svg',
      '//_next/static/a.js',
    ])
      expect([path, await kept(path)]).toEqual([path, 'no-store'])
  })

  it('says that a site is for https alone, where it is', async () => {
    const { ask } = await standing(hello, { baseUrl: 'https://nonevent.example' })
    expect((await ask('/')).headers['strict-transport-security']).toMatch(/^max-age=31536000/)
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('takes %s from its own pages alone', async method => {
    const { ask, baseUrl } = await standing(hello)
    const status = async (headers: Record<string, string>) => (await ask('/people', { method, headers })).status
    expect(await status({ origin: baseUrl })).toBe(200)
    expect(await status({})).toBe(403)
    expect(await status({ origin: 'null' })).toBe(403)
    expect(await status({ origin: 'https://elsewhere.example' })).toBe(403)
    expect(await status({ origin: `${baseUrl}.elsewhere.example` })).toBe(403)
  })

  it('takes the one click that switches reminders off from anywhere, at that very address alone', async () => {
    const { ask } = await standing(hello)
    const status = async (path: string) =>
      (
        await ask(path, {
          method: 'POST',
          headers: { origin: 'https://mail.example' },
          body: 'List-Unsubscribe=One-Click',
        })
      ).status
    expect(await status('/reminders/off/0197-d-token_1')).toBe(200)
    expect(await status('/reminders/off/0197-d-token_1?from=mail')).toBe(200)
    for (const path of [
      ...[
        '/reminders/off/',
        '/reminders/off',
        '/reminders/off/a/b',
        '/reminders/off/..',
        '/reminders/off/../../people',
      ],
      ...['/reminders/off/%2e%2e', '//reminders/off/a', '/reminders/off/a%2f..', '/x/reminders/off/a', '/reminders/a'],
    ])
      expect([path, await status(path)]).toEqual([path, 403])
  })

  it('sends other host names to its own address, with the path', async () => {
    const { ask, baseUrl, port } = await standing(hello)
    const answer = await ask('/people?q=a', { headers: { host: `127.0.0.1:${port}` } })
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe(`${baseUrl}/people?q=a`)
    const forged = await ask('/', { headers: { host: 'evil.example', 'x-forwarded-host': new URL(baseUrl).host } })
    expect(forged.status).toBe(308)
    const slashes = await ask('//evil.example/x', { headers: { host: 'evil.example' } })
    expect(slashes.headers.location).toBe(`${baseUrl}/evil.example/x`)
  })

  it('answers more than 1 MB in plain words, whether or not its length was said', async () => {
    let reached = 0
    const { ask, baseUrl } = await standing(async (req, res) => {
      reached++
      res.end(String((await text(req)).length))
    })
    const send = (size: number, chunked: boolean) =>
      ask('/notes', { method: 'POST', headers: { origin: baseUrl }, body: Buffer.alloc(size, 'a'), chunked })
    for (const chunked of [false, true]) {
      const over = await send(bodyLimit + 1, chunked)
      expect(over.status).toBe(413)
      expect(over.headers['content-type']).toBe('text/plain')
      expect(over.body).toContain('more than 1 MB')
      expect(reached).toBe(0)
      expect((await send(bodyLimit, chunked)).body).toBe(String(bodyLimit))
      reached = 0
    }
  })

  it('tells Next the path and the sender, and lets nobody outside do so', async () => {
    const seen: IncomingMessage['headers'][] = []
    const handler: Handler = (req, res) => {
      seen.push({ ...req.headers })
      res.end()
    }
    const forged = {
      'x-nonevent-path': '/admin',
      'x-nonevent-origin': '10.0.0.1',
      'x-forwarded-for': '10.0.0.1, 192.0.2.7',
      'x-forwarded-proto': 'https',
      'x-middleware-subrequest': 'yes',
    }
    const { ask, baseUrl } = await standing(handler)
    await ask('/people/ł?kind=a&_rsc=1x2y'.replace('ł', '%C5%82'), { headers: forged })
    expect(seen[0]).toMatchObject({
      'x-nonevent-path': '/people/%C5%82?kind=a',
      'x-nonevent-origin': '127.0.0.1',
      'x-forwarded-host': new URL(baseUrl).host,
      'x-forwarded-proto': 'http',
    })
    expect(seen[0]).not.toHaveProperty('x-forwarded-for')
    expect(seen[0]).not.toHaveProperty('x-middleware-subrequest')
    const behind = await standing(handler, { baseUrl: 'https://nonevent.example', trustProxy: true })
    await behind.ask('/', { headers: { ...forged, host: '127.0.0.1', 'x-forwarded-host': 'nonevent.example' } })
    expect(seen[1]).toMatchObject({ 'x-nonevent-origin': '192.0.2.7', host: 'nonevent.example' })
  })

  it('answers what is no HTTP with the headers too', async () => {
    const { port } = await standing(hello)
    const socket = connect(port, '127.0.0.1')
    socket.write('this is no request\r\n\r\n')
    const said = await text(socket)
    expect(said).toMatch(/^HTTP\/1\.1 400 /)
    expect(said).toContain("default-src 'none'")
  })
})
