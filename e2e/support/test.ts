import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { type Connections, connect, type Db, databaseFile } from '@/db/client'
import { tags } from '@/db/schema'
import { makeLine, makeMember, makePerson, makeTeam } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { startServer } from './server'
import { signIn } from './sign-in'
import { workshop } from './template'
import { violationsIn } from './violations'

export { expect, signIn }

/** One worker's installation: a server over a database of its own. */
interface Installation {
  url: string
  dataDir: string
  tx: Db
  tagIds: Record<string, string>
}

export interface Household {
  director: string
  manager: string
  report: string
  peer: string
  admin: string
  teamId: string
  teamName: string
}

interface Tests {
  /** New people for this test alone: Ines over Marta over Priya, Jun beside her, Ada the admin. Nothing else is about them. */
  home: Household
  /** A page of a browser of its own, signed in as a person by a session row. */
  as: (personId: string, options?: Parameters<import('@playwright/test').Browser['newContext']>[0]) => Promise<Page>
}

export const test = base.extend<Tests, { installation: Installation }>({
  installation: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use, worker) => {
      const dataDir = join(workshop, `worker-${worker.parallelIndex}-${Date.now()}`)
      cpSync(join(workshop, 'template'), dataDir, { recursive: true })
      const server = await startServer(dataDir)
      const connections: Connections = connect(databaseFile(dataDir))
      const rows = await connections.reads.select({ name: tags.name, id: tags.id }).from(tags)
      await use({
        url: server.url,
        dataDir,
        tx: connections.reads,
        tagIds: Object.fromEntries(rows.map(tag => [tag.name, tag.id])),
      })
      connections.sqlite.close()
      connections.writer.close()
      await server.stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: ({ installation }, use) => use(installation.url),
  home: ({ installation }, use) => newHousehold(installation.tx).then(use),
  as: async ({ browser, installation }, use) => {
    const contexts: BrowserContext[] = []
    const refused: string[][] = []
    await use(async (personId, options) => {
      const context = await browser.newContext({
        baseURL: installation.url,
        locale: 'en-GB',
        timezoneId: 'Europe/Warsaw',
        ...options,
      })
      contexts.push(context)
      refused.push(violationsIn(context))
      await signIn(context, installation, personId)
      return context.newPage()
    })
    await Promise.all(contexts.map(context => context.close()))
    expect(refused.flat(), 'the content security policy was broken').toEqual([])
  },
})

async function newHousehold(tx: Db): Promise<Household> {
  const mark = newId().slice(-6)
  const person = (name: string, more = {}) =>
    makePerson(tx, {
      name,
      email: `${name.split(' ')[0]?.toLowerCase()}.${mark}@harbour.example`,
      createdAt: Date.now(),
      ...more,
    })
  const director = await person('Ines Roth')
  const manager = await person('Marta Kowalska')
  const report = await person('Priya Raman', { jobTitle: 'Staff engineer' })
  const peer = await person('Jun Watanabe')
  const admin = await person('Ada Berg', { isAdmin: true })
  await makeLine(tx, manager, director)
  await makeLine(tx, report, manager)
  await makeLine(tx, peer, manager)
  const teamName = `Platform ${mark}`
  const teamId = await makeTeam(tx, teamName, manager)
  await makeMember(tx, teamId, report)
  return { director, manager, report, peer, admin, teamId, teamName }
}
