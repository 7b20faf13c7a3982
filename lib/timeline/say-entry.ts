import { sayGrade } from '@/lib/prevention/grade'
import { sentenceAbout, sentenceTo } from '@/lib/prevention/sentence'
import type { EntrySummary } from '@/lib/prevention/summaries'
import { type Day, monthOf } from '@/lib/time/day'
import { sayDate, sayMonthName, sayNames } from '@/lib/time/say'
import type { EntryRow } from './rows'

/** An entry as the timeline words it; to one of its people it says "You". */
export function sayEntry(entry: EntrySummary, readerId: string, today: Day): EntryRow {
  const isTheirs = entry.people.some(person => person.id === readerId)
  const { lead, stopped } = isTheirs ? sentenceTo(readerId, entry) : sentenceAbout(entry)
  return {
    kind: 'entry',
    id: entry.id,
    day: entry.actedOn,
    lead,
    stopped,
    grade: sayGrade(entry.grade, entry.confirmedBy ?? undefined),
    against: against(entry),
    facts: facts(entry, today),
    tags: entry.tags,
    readBack: entry.readBackOn ? `read back ${sayDate(entry.readBackOn, today)}` : undefined,
    isPrivate: entry.visibility === 'private' ? true : undefined,
    isOwn: entry.authorId === readerId ? true : undefined,
  }
}

function against({ doubtedBy, followUp }: EntrySummary): string[] {
  const said: string[] = []
  if (doubtedBy.length > 0) said.push(`Doubted by ${sayNames(doubtedBy)}`)
  if (followUp?.outcome === 'happened anyway') said.push('Happened anyway')
  return said
}

function facts({ grade, confirmedBy, stoppedBy, wouldHaveHit }: EntrySummary, today: Day): string[] {
  const said: string[] = []
  if (grade === 'measured' && confirmedBy) said.push(`confirmed by ${confirmedBy}`)
  if (stoppedBy === 'luck') said.push('stopped by luck')
  if (wouldHaveHit) {
    const verb = wouldHaveHit < monthOf(today) ? 'would have hit in' : 'would hit in'
    said.push(`${verb} ${sayMonthName(wouldHaveHit, today)}`)
  }
  return said
}
