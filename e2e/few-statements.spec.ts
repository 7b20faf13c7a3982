import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { screensOf } from '@/bin/shots/screens'
import { connect, databaseFile } from '@/db/client'
import { makeEntry, makeLine, makeOneOnOne, makePerson } from '@/lib/demo/make'
import { startServer } from './support/server'
import { signIn } from './support/sign-in'
import { workshop } from './support/template'
import { expect, test } from './support/test'

// QUALITY.md P3: at most eight statements a page, the frame's among them, however many rows there are.

test('every page of a manager asks the database eight times at most, with 5 entries as with 60', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const dataDir = join(workshop, `statements-${Date.now()}`)
  const log = join(workshop, `statements-${Date.now()}.log`)
  cpSync(join(workshop, 'template'), dataDir, { recursive: true })
  const { reads: tx, sqlite, writer } = connect(databaseFile(dataDir))
  const manager = await makePerson(tx, { name: 'Marta Kowalska' })
  const report = await makePerson(tx, { name: 'Priya Raman' })
  await makeLine(tx, report, manager)
  await makeOneOnOne(tx, { managerId: manager, reportId: report, onDay: '2030-01-01' })
  const add = async (from: number, to: number) => {
    for (let n = from; n < to; n++) {
      await makeEntry(tx, { authorId: manager, action: `did the thing numbered ${n}` }, { subjects: [{ id: report }] })
      await makeOneOnOne(tx, { managerId: manager, reportId: report, onDay: '2026-02-02', heldAt: 1, askedAt: 1 })
    }
  }
  await add(0, 5)
  const server = await startServer(dataDir, { STATEMENT_LOG: log })
  const context = await browser.newContext()
  await signIn(context, { tx, url: server.url }, manager)
  const screens = (await screensOf(tx, manager)).filter(screen => screen.as === 'manager' && !screen.keys)
  const counts = async () => {
    const found: Record<string, number> = {}
    for (const screen of screens) {
      await context.request.get(server.url + screen.path)
      writeFileSync(log, '')
      const answer = await context.request.get(server.url + screen.path)
      expect(answer.status(), screen.name).toBe(screen.name === 'missing' ? 404 : 200)
      found[screen.name] = readFileSync(log, 'utf8').split('\n').filter(Boolean).length
    }
    return found
  }
  const few = await counts()
  await add(5, 60)
  const many = await counts()
  await context.close()
  await server.stop()
  sqlite.close()
  writer.close()
  expect(Object.entries(many).filter(([, count]) => count > 8)).toEqual([])
  expect(many).toEqual(few)
})
