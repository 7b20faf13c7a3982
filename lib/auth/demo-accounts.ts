import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isDemo } from '@/lib/organisation/founded'

const account = z.object({ name: z.string(), email: z.string(), password: z.string() })

const described = {
  manager: 'Manages a team, and the best place to begin.',
  report: 'Has a manager, adds to the agenda, keeps their own record.',
  director: 'Manages managers, and never reads their notes.',
  admin: 'Sets people and teams up, with no window into notes.',
  peer: 'Works beside the others, and sees what they are asked about.',
  formerManager: 'Managed one of them before, and keeps only their own words.',
} as const

export interface DemoAccount {
  who: string
  name: string
  about: string
}

/** Whom one may be in the demo year, the manager first; nobody where it is not the demo that stands here. */
export async function demoAccounts(): Promise<DemoAccount[]> {
  if (!(await isDemo())) return []
  const accounts = await read()
  return Object.entries(described).flatMap(([who, about]) => {
    const known = accounts[who]
    return known ? [{ who, about, name: known.name }] : []
  })
}

/** The address and password of one of them, which work in demo data alone; null for anybody else. */
export async function demoAccount(who: string): Promise<{ email: string; password: string } | null> {
  return Object.hasOwn(described, who) && (await isDemo()) ? ((await read())[who] ?? null) : null
}

const read = async () =>
  z.record(z.string(), account).parse(JSON.parse(await readFile(join(process.cwd(), 'db/demo/accounts.json'), 'utf8')))
