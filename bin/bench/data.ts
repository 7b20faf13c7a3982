import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { encode } from 'next-auth/jwt'
import { type Connections, connect, databaseFile, setConnections } from '@/db/client'
import { migrateFile } from '@/db/migrate'
import { sessions } from '@/db/schema'
import { testSecret } from '@/e2e/support/server'
import { loadBulk } from '@/lib/demo/bulk'
import { newId } from '@/lib/ids'

/** Where the bench keeps what it makes. Absolute: the bare page runs from a folder of its own. */
export const workshop = resolve('.bench')

export interface BenchData {
  folder: string
  file: string
  managerId: string
  reportId: string
}

/** 1,000 people, 200,000 notes, answers and entries over ten years. */
export const largeData = () => dataOf('large', { people: 1000, rows: 200_000 })

export const smallData = () => dataOf('small', { people: 30, rows: 1000 })

/** A database of the bench, made once and kept; what it holds is written beside it. One that was kept is brought up to date. */
async function dataOf(name: string, size: { people: number; rows: number }): Promise<BenchData> {
  const folder = join(workshop, name)
  const file = databaseFile(folder)
  const note = join(folder, 'people.json')
  const isKept = existsSync(note)
  if (!isKept) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  migrateFile(file)
  if (!isKept) {
    const began = Date.now()
    const made = await within(file, connections => {
      setConnections(connections)
      return loadBulk(connections.writes, Date.now(), size)
    })
    setConnections(undefined)
    console.log(`${size.rows.toLocaleString('en-GB')} rows made in ${Math.round((Date.now() - began) / 1000)} s`)
    writeFileSync(note, JSON.stringify(made))
  }
  return { folder, file, ...(JSON.parse(readFileSync(note, 'utf8')) as { managerId: string; reportId: string }) }
}

/** A copy to write in, so that the one that is kept stays as it was made. */
export function copyOf(data: BenchData, name: string): BenchData {
  const folder = join(workshop, name)
  rmSync(folder, { recursive: true, force: true })
  cpSync(data.folder, folder, { recursive: true })
  return { ...data, folder, file: databaseFile(folder) }
}

/** Opens a database file for some work, and closes it again. */
export async function within<T>(file: string, work: (connections: Connections) => Promise<T>): Promise<T> {
  const connections = connect(file)
  try {
    return await work(connections)
  } finally {
    connections.sqlite.close()
    connections.writer.close()
  }
}

/** The value of the session cookie of somebody who is signed in by a row. */
export async function sessionOf(file: string, personId: string): Promise<string> {
  const sid = newId()
  const at = { createdAt: Date.now(), lastSeenAt: Date.now() }
  await within(file, ({ writes }) => writes.insert(sessions).values({ id: sid, personId, device: 'the bench', ...at }))
  return encode({ token: { sid }, secret: testSecret, maxAge: 36_000 })
}

export const cookieName = 'nonevent.session'
