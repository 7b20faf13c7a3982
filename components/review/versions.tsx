import type { Route } from 'next'
import Link from 'next/link'
import { Heading } from '@/components/ui/page'
import type { Packet } from '@/lib/review/packet'
import { sayWay } from '@/lib/review/say'
import { type Day, dayIn } from '@/lib/time/day'
import { sayDay } from '@/lib/time/say'

/** What was read back, copied or printed, word for word as it was then. */
export function Versions({ packet, today, timeZone }: { packet: Packet; today: Day; timeZone: string }) {
  if (packet.versions.length === 0) return null
  return (
    <section aria-labelledby="versions" className="mt-9">
      <Heading id="versions">Kept versions</Heading>
      <ul className="divide-y divide-line border-y border-line">
        {packet.versions.map(({ version, way, createdAt }) => (
          <li key={version} className="flex items-baseline justify-between gap-4 py-1.5 text-small">
            <Link
              href={`/people/${packet.subjectId}/review/${packet.id}/versions/${version}` as Route}
              className="touch inline-flex items-center no-underline hover:underline"
            >
              Version {version}
            </Link>
            <span className="text-ink-soft">
              {sayWay(way)}, {sayDay(dayIn(timeZone, createdAt), today)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
