import type Database from 'better-sqlite3'
import { connections } from '@/db/client'

interface Ran {
  text: string
  values: unknown[]
}

/** The statements that `work` runs, in their order. For unit tests. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Ran[]> {
  const { sqlite } = connections()
  const ran: Ran[] = []
  const { prepare } = sqlite
  const counted = (text: string, statement: Database.Statement): Database.Statement =>
    new Proxy(statement, {
      get(target, name: 'all' | 'get' | 'run' | 'raw') {
        return (...values: unknown[]) => {
          if (name === 'raw') return counted(text, target.raw())
          ran.push({ text, values })
          return target[name](...values)
        }
      },
    })
  sqlite.prepare = ((text: string) => counted(text, prepare.call(sqlite, text))) as typeof prepare
  await work().finally(() => {
    sqlite.prepare = prepare
  })
  return ran
}

const big = [
  ...['prevention_entries', 'entry_people', 'entry_tags', 'one_on_ones', 'follow_ups', 'search_documents'],
  ...['private_texts', 'answers', 'agenda_items', 'action_items', 'confirmations', 'evidence', 'read_backs'],
  ...['shared_notes', 'entry_requests', 'packet_lines'],
]

/**
 * What `read` walks of the big tables, for each statement that does: nothing, as it should be (QUALITY.md P2). Asked
 * without statistics and with them, for the planner decides otherwise once it knows the tables.
 */
export async function walksOf(read: () => Promise<unknown>): Promise<{ scans: string[]; text: string }[]> {
  const walks: { scans: string[]; text: string }[] = []
  for (const statistics of ['drop table if exists sqlite_stat1', 'analyze']) {
    connections().sqlite.exec(statistics)
    const ran = await statementsOf(read)
    if (ran.length === 0) throw new Error('nothing was read')
    for (const one of ran) walks.push({ scans: scansOf(one), text: one.text })
  }
  return walks.filter(walk => walk.scans.length > 0)
}

/** How the database goes about a statement, a step a line. */
export const planOf = ({ text, values }: Ran): string[] =>
  connections()
    .sqlite.prepare<unknown[], { detail: string }>(`explain query plan ${text}`)
    .all(...values)
    .map(step => step.detail)

/** The steps of a statement that walk a whole big table. */
const scansOf = (ran: Ran): string[] => planOf(ran).filter(step => big.some(name => scanOf(name, ran.text).test(step)))

/** "SCAN e" where `e` stands for the table in the statement; a plan names the alias. */
function scanOf(table: string, text: string): RegExp {
  const aliases = [...text.matchAll(new RegExp(`\\b"?${table}"?\\s+(?:as\\s+)?"?([a-z]+)"?`, 'gi'))].map(
    match => match[1],
  )
  const names = [
    table,
    ...aliases.filter(alias => alias && !/^(where|on|join|cross|left|order|group|and|set)$/i.test(alias)),
  ]
  return new RegExp(`^SCAN "?(${names.join('|')})"?( |$)`)
}
