import type { Day } from '@/lib/time/day'
import { sayDay, sayFullDay } from '@/lib/time/say'

/** A day as people say it, with the exact one on hover. */
export function DayText({ day, today, className }: { day: Day; today: Day; className?: string }) {
  return (
    <time dateTime={day} title={sayFullDay(day)} className={className}>
      {sayDay(day, today)}
    </time>
  )
}
