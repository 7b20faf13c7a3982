import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail server of this test alone on a free port of loopback, named in the environment; keeps what it is sent. For unit tests. */
export async function mailbox(port = 0) {
  const letters: Email[] = []
  const raw: string[] = []
  const refusals: { address: string; code: number }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _, done) {
      const refusal = refusals.find(one => one.address === address)
      done(refusal && Object.assign(new Error('Refused'), { responseCode: refusal.code }))
    },
    async onData(stream, _, done) {
      const parts: Buffer[] = []
      for await (const part of stream) parts.push(part as Buffer)
      raw.push(Buffer.concat(parts).toString())
      letters.push(await PostalMime.parse(Buffer.concat(parts)))
      done()
    },
  })
  server.on('error', () => undefined)
  const listening = server.listen(port, '127.0.0.1')
  await once(listening, 'listening')
  const { port: at } = listening.address() as AddressInfo
  nameServer(at)
  return { letters, raw, refusals, port: at, close: () => new Promise<void>(done => server.close(() => done())) }
}

/** Names a mail server on a port of this machine in the environment, whether or not anything listens there. */
export function nameServer(port: number) {
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  process.env.MAIL_FROM = 'Nonevent <nonevent@harbour.example>'
}

/** A server that takes every call and never says a word; gives its port. */
export async function silentServer() {
  const server = createServer(() => undefined).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  nameServer(port)
  return server
}
