import type { verdicts } from '@/db/schema'
import { type Day, daysBetween } from '@/lib/time/day'

export const grades = ['told', 'written at the time', 'with evidence', 'confirmed', 'measured'] as const
export type Grade = (typeof grades)[number]
export type Verdict = (typeof verdicts)[number]

/** An entry written within this many days of the act was "written at the time" (PRODUCT.md, "Grade of evidence"). */
const atTheTime = 14

export interface GradeFacts {
  actedOn: Day
  /** The day on which it was written down, in the organisation's zone. */
  writtenOn: Day
  /** Pieces of evidence of any kind. */
  evidence: number
  /** Measures: a before, an after and how they were got. */
  measures: number
  /** Verdicts of people who are neither author nor subject. */
  verdicts: readonly Verdict[]
}

/** The grade of evidence: the highest that holds. Worked out, never typed; "partly" and "doubts" raise nothing. */
export function gradeOf(facts: GradeFacts): Grade {
  if (facts.measures > 0) return 'measured'
  if (facts.verdicts.includes('agrees')) return 'confirmed'
  if (facts.evidence > 0) return 'with evidence'
  return daysBetween(facts.actedOn, facts.writtenOn) <= atTheTime ? 'written at the time' : 'told'
}

/** Whether the sentence says "likely stopped": the author softened it, somebody doubts, or there is no evidence yet. */
export function isLikely(grade: Grade, softened: boolean, verdicts: readonly Verdict[]): boolean {
  return softened || verdicts.includes('doubts') || grade === 'told' || grade === 'written at the time'
}

/** The grade as it is printed beside a sentence: "Measured", "Confirmed by Ruth Adeyemi". */
export function sayGrade(grade: Grade, confirmedBy?: string): string {
  if (grade === 'confirmed' && confirmedBy) return `Confirmed by ${confirmedBy}`
  return grade.charAt(0).toUpperCase() + grade.slice(1)
}
