import { sayMonth } from '@/lib/time/say'
import type { YearOf } from '@/lib/timeline/queries/year-of'
import { byMonth, byWeek, monthLabels, weeks } from '@/lib/timeline/strip'

const shown = 6
const step = 9

/** A year of somebody by week: a dot for each entry, a tick for a week with a one-on-one. With a table behind it. */
export function Strip({ year, today, whose }: { year: YearOf; today: string; whose: string }) {
  const entries = byWeek(year.entries, today)
  const meetings = byWeek(year.oneOnOnes, today)
  const base = 13 + step * Math.max(0, Math.min(shown, Math.max(...entries)) - 1) + 10
  const dots = entries.flatMap((n, week) =>
    Array.from({ length: Math.min(n, shown) }, (_, at) => `M${week + 0.5} ${base - 10 - at * step}h0`),
  )
  const ticks = meetings.flatMap((n, week) => (n > 0 ? [`M${week + 0.5} ${base - 3}v6`] : []))
  const label = `${whose} year by week: ${sum(entries)} prevention ${sum(entries) === 1 ? 'entry' : 'entries'}, ${sum(meetings)} one-on-one${sum(meetings) === 1 ? '' : 's'}`
  return (
    <figure className="relative mt-9 mb-2 print:break-inside-avoid">
      <svg role="img" aria-label={label} width="100%" height={base + 24} className="block overflow-visible">
        <line x1="0" x2="100%" y1={base} y2={base} className="stroke-line" />
        <svg
          aria-hidden="true"
          width="100%"
          height={base + 6}
          viewBox={`0 0 ${weeks} ${base + 6}`}
          preserveAspectRatio="none"
          className="overflow-visible"
        >
          <path d={ticks.join('')} vectorEffect="non-scaling-stroke" strokeWidth="1.5" className="stroke-line-strong" />
          <path
            d={dots.join('')}
            vectorEffect="non-scaling-stroke"
            strokeLinecap="round"
            className="stroke-still [stroke-width:6.8px] max-phone:[stroke-width:5.4px]"
          />
        </svg>
        {monthLabels(today).map(({ week, month }) => (
          <text
            key={month}
            x={`${(week / weeks) * 100}%`}
            y={base + 22}
            className="fill-ink-faint text-[11px] max-phone:text-[10px]"
          >
            {sayMonth(month).slice(0, 3)}
          </text>
        ))}
      </svg>
      <div className="sr-only">
        <StripTable year={year} today={today} label={label} />
      </div>
    </figure>
  )
}

function StripTable({ year, today, label }: { year: YearOf; today: string; label: string }) {
  const meetings = byMonth(year.oneOnOnes, today)
  return (
    <table>
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col">Prevention entries</th>
          <th scope="col">One-on-ones</th>
        </tr>
      </thead>
      <tbody>
        {byMonth(year.entries, today).map(({ month, n }, at) => (
          <tr key={month}>
            <th scope="row">{sayMonth(month)}</th>
            <td>{n}</td>
            <td>{meetings[at]?.n}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const sum = (counts: number[]) => counts.reduce((all, n) => all + n, 0)
