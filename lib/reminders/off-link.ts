import { createHmac, timingSafeEqual } from 'node:crypto'
import type { reminderKinds } from '@/db/schema'
import { baseUrl, secret } from '@/lib/config'
import { isId } from '@/lib/ids'

export type ReminderKind = (typeof reminderKinds)[number]

const letters: Record<ReminderKind, string> = { 'the day before': 'd', 'not asked lately': 'n' }

const signature = (personId: string, kind: ReminderKind) =>
  createHmac('sha256', secret()).update(`switch a reminder off\n${personId}\n${kind}`).digest('base64url')

/** What a link says that switches one kind of reminder off for one person: nobody else can make it, and it opens nothing else. */
export const offToken = (personId: string, kind: ReminderKind): string =>
  `${personId}-${letters[kind]}-${signature(personId, kind)}`

/** Whom and what a token is for; null if it was not made here. */
export function readOffToken(token: string): { personId: string; kind: ReminderKind } | null {
  const [, personId = '', letter, signed = ''] = token.match(/^([0-9a-f-]{36})-([dn])-([\w-]{43})$/) ?? []
  const kind = (Object.keys(letters) as ReminderKind[]).find(one => letters[one] === letter)
  if (!kind || !isId(personId)) return null
  return timingSafeEqual(Buffer.from(signed), Buffer.from(signature(personId, kind))) ? { personId, kind } : null
}

/** Where a person reads what the link does, and where a mail program posts to (RFC 8058). */
export function offLinks(personId: string, kind: ReminderKind): { page: string; oneClick: string } {
  const token = offToken(personId, kind)
  return { page: `${baseUrl()}/reminders/${token}`, oneClick: `${baseUrl()}/reminders/off/${token}` }
}
