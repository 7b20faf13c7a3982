import type { packetOrders, packetWays } from '@/db/schema'
import type { PersonKey } from './people'

export interface DemoPacket {
  by: PersonKey
  of: PersonKey
  /** Days before today on which it was made, and read back or copied. */
  ago: number
  /** Its six whole months end so many months before the month in which it was made. */
  endsMonthsBefore: number
  lines: number
  groupedBy: (typeof packetOrders)[number]
  /** Nothing for a draft. */
  way?: (typeof packetWays)[number]
  /** By the entry's action: the whole sentence in other words. */
  rewordings?: Record<string, string>
  noteToSelf?: string
}

export const packets: DemoPacket[] = [
  {
    by: 'marta',
    of: 'priya',
    ago: 77,
    endsMonthsBefore: 1,
    lines: 9,
    groupedBy: 'month',
    way: 'read back',
    rewordings: {
      'put a ceiling on retries against the customs gateway':
        'You put a ceiling on our retries in six lines and stopped us from knocking over the customs gateway.',
    },
    noteToSelf: 'Say the data layer last, slowly, and then say nothing for a moment.',
  },
  {
    by: 'marta',
    of: 'ruth',
    ago: 161,
    endsMonthsBefore: 1,
    lines: 5,
    groupedBy: 'tag',
    way: 'read back',
    noteToSelf: 'Bring the tester’s half page along.',
  },
  {
    by: 'marta',
    of: 'priya',
    ago: 2,
    endsMonthsBefore: 0,
    lines: 6,
    groupedBy: 'month',
    rewordings: {
      'counted the open connections before the new office came online':
        'You counted what others had only wondered about and stopped the ninth office from being the one that gets no answer.',
    },
    noteToSelf: 'Nothing about people among these. Look at the one-on-ones again before deciding.',
  },
  { by: 'grace', of: 'zeynep', ago: 58, endsMonthsBefore: 1, lines: 5, groupedBy: 'month', way: 'Markdown' },
]
