import { Fragment } from 'react'
import { Empty, Heading } from '@/components/ui/page'
import { type Gap, sayGap } from '@/lib/review/gaps'
import type { PacketRecord } from '@/lib/review/packet'
import type { RecordEntry } from '@/lib/review/record'
import { RecordRow } from './record-row'

interface Choosing {
  isChosen: (entryId: string) => boolean
  onTick: (entry: RecordEntry) => void
}

/** All that falls in the period, newest first, with the gaps named where they are; luck under a heading of its own. */
export function RecordList({ record, ...choosing }: Choosing & { record: PacketRecord }) {
  const merit = record.entries.filter(entry => !entry.isLuck)
  const luck = record.entries.filter(entry => entry.isLuck)
  const chosen = record.entries.filter(entry => choosing.isChosen(entry.id)).length
  return (
    <>
      <section aria-labelledby="record">
        <Heading id="record" right={record.entries.length > 0 ? `${chosen} of ${record.entries.length} chosen` : ''}>
          From the record
        </Heading>
        {record.entries.length === 0 ? (
          <Empty>
            Nothing in the record falls in this period yet. Ask what they stopped from happening, and write it down with
            the key <kbd>c</kbd>.
          </Empty>
        ) : null}
        <Rows entries={merit} gaps={record.gaps} near={record.period.endsOn} {...choosing} />
      </section>
      {luck.length > 0 ? (
        <section aria-labelledby="luck" className="mt-9">
          <Heading id="luck" right="never read back">
            Where luck stopped it
          </Heading>
          <Rows entries={luck} gaps={[]} near={record.period.endsOn} {...choosing} />
        </section>
      ) : null}
    </>
  )
}

function Rows({
  entries,
  gaps,
  near,
  isChosen,
  onTick,
}: Choosing & { entries: RecordEntry[]; gaps: readonly Gap[]; near: string }) {
  const before = (index: number) =>
    gaps.filter(gap => {
      const [newer, older] = [entries[index - 1], entries[index]]
      return (!newer || gap.to < newer.actedOn) && (!older || gap.from > older.actedOn)
    })
  return (
    <ul className="border-b border-line empty:border-0">
      {[...entries, null].map((entry, index) => (
        <Fragment key={entry?.id ?? 'end'}>
          {before(index)
            .reverse()
            .map(gap => (
              <li key={gap.from} className="border-t border-line py-2.5 pl-[1.6rem] text-small text-ink-faint italic">
                {sayGap(gap, near)}
              </li>
            ))}
          {entry ? <RecordRow entry={entry} isChosen={isChosen(entry.id)} onTick={() => onTick(entry)} /> : null}
        </Fragment>
      ))}
    </ul>
  )
}
