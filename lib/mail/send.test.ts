import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { JobProblem } from '@/lib/jobs/job'
import type { Letter } from './letter'
import { problemOf, sendLetter } from './send'
import { mailbox, nameServer, silentServer } from './testing'

const letter: Letter = {
  id: '0197-one',
  to: { name: 'Łucja <Zażółć>', address: 'lucja@harbour.example' },
  subject: 'Tomorrow at 10:00: your one-on-one with Žofie',
  lines: ['Tomorrow at 10:00: your one-on-one with <b>Žofie</b> & co.'],
  link: { words: 'Prepare it', href: 'http://localhost:3000/people/1' },
  why: 'On the day before.',
  off: { page: 'http://localhost:3000/reminders/t', oneClick: 'http://localhost:3000/reminders/off/t' },
}
const quick = { connectionTimeout: 300, greetingTimeout: 300, socketTimeout: 300, dnsTimeout: 300 }

const open: { close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
})

const failed = async (patience = quick) => {
  const error = await sendLetter(letter, patience).then(
    () => null,
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(JobProblem)
  return error as JobProblem
}

test('a letter arrives whole, as text and as HTML without live markup, with the one-click link of RFC 8058', async () => {
  const box = await mailbox()
  open.push(box)
  await sendLetter(letter)
  const [got] = box.letters
  expect(got?.subject).toBe(letter.subject)
  expect(got?.to).toEqual([{ name: letter.to.name, address: letter.to.address }])
  expect(got?.from).toMatchObject({ address: 'nonevent@harbour.example' })
  expect(got?.text).toContain(letter.lines[0])
  expect(got?.text).toContain('http://localhost:3000/people/1')
  expect(got?.html).toContain('with &lt;b&gt;Žofie&lt;/b&gt; &amp; co.')
  expect(got?.html).not.toMatch(/<(script|img|b|style)\b/)
  expect(got?.messageId).toBe('<0197-one@nonevent>')
  const header = (key: string) => got?.headers.find(one => one.key === key)?.value
  expect(header('list-unsubscribe')).toBe('<http://localhost:3000/reminders/off/t>')
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  expect(header('auto-submitted')).toBe('auto-generated')
})

test('a server that hangs is given up soon, and holds up the others', async () => {
  const server = await silentServer()
  open.push(server)
  const problem = await failed()
  expect([problem.reason, problem.holdsUpOthers]).toEqual(['the mail server did not answer in time', true])
})

test('a server that is down, or none at all, holds up the others', async () => {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  nameServer((server.address() as { port: number }).port)
  await new Promise(done => server.close(done))
  expect((await failed()).reason).toBe('the mail server could not be reached')
  delete process.env.SMTP_URL
  expect((await failed()).reason).toBe('mail is not set up')
})

test.each([
  [550, 'the mail server refused the mail'],
  [451, 'the mail server asked to try later'],
])('what a server says with %i is told as a class, without its words, and holds up nobody', async (code, reason) => {
  const box = await mailbox()
  open.push(box)
  box.refusals.push({ address: 'lucja@harbour.example', code })
  const problem = await failed()
  expect([problem.message, problem.holdsUpOthers]).toEqual([reason, false])
})

test('a refused sign-in would be refused for every mail', () => {
  expect(problemOf({ code: 'EAUTH', responseCode: 535 })).toMatchObject({
    reason: 'the mail server refused the sign-in',
    holdsUpOthers: true,
  })
})
