import { sayGrade } from '@/lib/prevention/grade'
import { sentenceTo } from '@/lib/prevention/sentence'
import type { EntrySummary } from '@/lib/prevention/summaries'
import type { Day, Month } from '@/lib/time/day'
import { sayDate, sayMonthName, sayNames } from '@/lib/time/say'
import { monthWithin, type Period } from './period'

/** An entry as the desk of a packet needs it: what stands in the record, and what the packet would say. */
export interface RecordEntry {
  id: string
  actedOn: Day
  action: string
  /** Beside it in the record: "12 May, measured, hits September". */
  beside: string
  /** The sentence to the person, in the two pieces that are set apart. */
  lead: string
  stopped: string
  /** Under it in the packet: "12 May. Measured. Stayed quiet on 10 November." */
  source: string
  /** Under it when it is read back: the source, with what was measured. */
  spokenSource: string
  /** The month under which it stands in the period. */
  month: Month
  tags: readonly string[]
  /** Shown under a heading of its own and never read back as merit (PRODUCT.md, "stopped by"). */
  isLuck: boolean
  /** The maker's own private entry, which enters line by line. */
  isPrivate: boolean
  /** "read back on 2 July"; empty when it never was. */
  readBack: string
}

/** What the packet says of an entry to one of its people. Years are left out where they are that in which the period ends. */
export function recordEntry(entry: EntrySummary, subjectId: string, period: Period, measure?: string): RecordEntry {
  const near = period.endsOn
  const sentence = sentenceTo(subjectId, entry)
  const day = sayDate(entry.actedOn, near)
  const grade = sayGrade(entry.grade, entry.confirmedBy ?? undefined)
  const doubts = entry.doubtedBy.length > 0 ? `doubted by ${sayNames(entry.doubtedBy)}` : ''
  const hits = entry.wouldHaveHit ? `hits ${sayMonthName(entry.wouldHaveHit, near)}` : ''
  const found = entry.followUp ? `${capital(entry.followUp.outcome)} on ${sayDate(entry.followUp.onDay, near)}` : ''
  const measured = entry.grade === 'measured' && measure ? `${grade}: ${sentenceEnd(measure)}` : grade
  return {
    id: entry.id,
    actedOn: entry.actedOn,
    action: entry.action,
    beside: listed([day, lower(grade), doubts, hits, lower(found)]),
    lead: sentence.lead,
    stopped: `${sentence.stopped}.`,
    source: said([day, grade, capital(doubts), found]),
    spokenSource: said([day, measured, capital(doubts), found]),
    month: monthWithin(entry, period) ?? entry.actedOn.slice(0, 7),
    tags: entry.tags,
    isLuck: entry.stoppedBy === 'luck',
    isPrivate: entry.visibility === 'private',
    readBack: entry.readBackOn ? `read back on ${sayDate(entry.readBackOn, near)}` : '',
  }
}

const listed = (parts: string[]) => parts.filter(Boolean).join(', ')
const said = (parts: string[]) => `${parts.filter(Boolean).join('. ')}.`
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const sentenceEnd = (text: string) => text.replace(/\s+/g, ' ').trim().replace(/\.$/, '')
