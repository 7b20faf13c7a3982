import type { ReminderKind } from './off-link'

const comes: Record<ReminderKind, string> = {
  'the day before': 'on the day before a one-on-one',
  'not asked lately': 'on Monday, if somebody was not asked lately',
}

/** When a kind of reminder comes: "on the day before a one-on-one". */
export const sayReminder = (kind: ReminderKind): string => comes[kind]
