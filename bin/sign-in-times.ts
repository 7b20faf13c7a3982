import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, databaseFile, setConnections } from '@/db/client'
import { migrateFile } from '@/db/migrate'
import { passwords } from '@/db/schema'
import { hashPassword } from '@/lib/auth/password'
import { verifyPassword } from '@/lib/auth/verify-password'
import { makeOrganisation, makePerson } from '@/lib/demo/make'

// Part of npm run test:long: a wrong password takes as long for an address that is known as for one that is not
// (QUALITY.md S5: medians of 200 interleaved within 20 %).
process.env.NEXTAUTH_SECRET = randomBytes(32).toString('hex')
const tries = 200
const folder = mkdtempSync(join(tmpdir(), 'nonevent-'))
migrateFile(databaseFile(folder))
const connections = connect(databaseFile(folder))
setConnections(connections)
await makeOrganisation(connections.reads)
const personId = await makePerson(connections.reads, { name: 'Marta', email: 'marta@harbour.example' })
const hash = await hashPassword('plinth otter nine gravel')
await connections.reads.insert(passwords).values({ personId, hash, changedAt: 0 })

const times = { known: [] as number[], unknown: [] as number[] }
for (let n = 0; n < tries; n++) {
  times.known.push(await timeOf('marta@harbour.example', `known ${n}`))
  times.unknown.push(await timeOf('nobody@harbour.example', `unknown ${n}`))
}
connections.sqlite.close()
connections.writer.close()
rmSync(folder, { recursive: true })

const [known, unknown] = [median(times.known), median(times.unknown)]
const apart = Math.abs(known - unknown) / Math.max(known, unknown)
const told = `a known address ${known.toFixed(1)} ms, an unknown one ${unknown.toFixed(1)} ms, ${(apart * 100).toFixed(0)} % apart`
console.log(`Signing in with a wrong password, ${tries} times each: ${told}`)
process.exit(apart <= 0.2 ? 0 : 1)

async function timeOf(email: string, place: string): Promise<number> {
  const began = performance.now()
  await verifyPassword({ email, password: 'not the right one' }, place, Date.now())
  return performance.now() - began
}

function median(all: number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
}
