import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from '@/db/client'
import * as schema from '@/db/schema'

/** The tables that the demo year fills, each after those that it refers to. */
const tables = {
  settings: schema.settings,
  tags: schema.tags,
  people: schema.people,
  passwords: schema.passwords,
  reportingLines: schema.reportingLines,
  teams: schema.teams,
  memberships: schema.memberships,
  leads: schema.leads,
  series: schema.series,
  seriesPauses: schema.seriesPauses,
  oneOnOnes: schema.oneOnOnes,
  agendaItems: schema.agendaItems,
  actionItems: schema.actionItems,
  sharedNotes: schema.sharedNotes,
  sharedNoteVersions: schema.sharedNoteVersions,
  answers: schema.answers,
  handOvers: schema.handOvers,
  templates: schema.templates,
  templatePoints: schema.templatePoints,
  questions: schema.questions,
  recurringQuestions: schema.recurringQuestions,
  recurringAsks: schema.recurringAsks,
  privateTexts: schema.privateTexts,
  preventionEntries: schema.preventionEntries,
  entryPeople: schema.entryPeople,
  entryConcerns: schema.entryConcerns,
  entryTags: schema.entryTags,
  signals: schema.signals,
  entryVersions: schema.entryVersions,
  evidence: schema.evidence,
  confirmations: schema.confirmations,
  entryRequests: schema.entryRequests,
  managerComments: schema.managerComments,
  followUps: schema.followUps,
  packets: schema.packets,
  packetLines: schema.packetLines,
  packetVersions: schema.packetVersions,
  readBacks: schema.readBacks,
}

export type Rows = { [T in keyof typeof tables]: (typeof tables)[T]['$inferInsert'][] }

export const noRows = (): Rows =>
  Object.fromEntries(Object.keys(tables).map(name => [name, []])) as unknown as { [T in keyof Rows]: never[] }

/** Writes all rows, some hundred at a time. */
export async function insertRows(tx: Db, rows: Rows): Promise<void> {
  for (const [name, table] of Object.entries(tables) as [keyof Rows, SQLiteTable][]) {
    for (let from = 0; from < rows[name].length; from += 200) {
      await tx.insert(table).values(rows[name].slice(from, from + 200))
    }
  }
}
