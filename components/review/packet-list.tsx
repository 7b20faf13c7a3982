import type { Route } from 'next'
import Link from 'next/link'
import { sayPeriod } from '@/lib/review/period'
import type { PacketInList } from '@/lib/review/queries'
import { type Day, dayIn } from '@/lib/time/day'
import { count, sayDay } from '@/lib/time/say'

/** Packets of the viewer's own, newest first; with the person's name where they are of several. */
export function PacketList({
  packets,
  today,
  timeZone,
  withName,
}: {
  packets: PacketInList[]
  today: Day
  timeZone: string
  withName?: boolean
}) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {packets.map(packet => (
        <li key={packet.id} className="py-3.5">
          <Link
            href={`/people/${packet.subjectId}/review/${packet.id}` as Route}
            className="font-serif text-[1.125rem] leading-[1.4] no-underline wrap-anywhere hover:underline pointer-coarse:inline-block pointer-coarse:py-1.5"
          >
            {withName ? `${packet.subjectName}, ${sayPeriod(packet)}` : sayPeriod(packet)}
          </Link>
          <p className="mt-0.5 text-small text-ink-soft">
            {packet.lines === 0 ? 'Nothing chosen yet' : capital(`${count(packet.lines, 'sentence')} chosen`)}
            {packet.readBackOn ? `, read back ${sayDay(packet.readBackOn, today)}` : ''}, begun{' '}
            {sayDay(dayIn(timeZone, packet.createdAt), today)}
          </p>
        </li>
      ))}
    </ol>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
