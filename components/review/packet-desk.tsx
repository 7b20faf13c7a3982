'use client'

import { type ReactNode, useState } from 'react'
import { Empty } from '@/components/ui/page'
import type { Draft } from '@/lib/review/draft'
import { notices } from '@/lib/review/notices'
import type { PacketRecord } from '@/lib/review/packet'
import { packetDocument, placeFor } from '@/lib/review/packet-document'
import type { RecordEntry } from '@/lib/review/record'
import type { Day } from '@/lib/time/day'
import { PacketSheet } from './packet-sheet'
import { RecordList } from './record-list'
import { useDraft } from './use-draft'
import { WaysOut } from './ways-out'

/** A sentence while it is put in other words. */
export interface Typing {
  entryId: string
  text: string
}

/** Preparing a review: the record on the left, the packet as it will be read on the right. */
export function PacketDesk({
  packetId,
  saved,
  record,
  today,
  children,
}: {
  packetId: string
  saved: Draft
  record: PacketRecord
  today: Day
  /** What stands under the record: the note to self, the versions. */
  children: ReactNode
}) {
  const hand = useDraft(packetId, saved)
  const [typing, setTyping] = useState<Typing | null>(null)
  const { draft } = hand
  const document = packetDocument(record, withTyping(draft, typing), record.entries)
  const isChosen = (id: string) => draft.lines.some(line => line.entryId === id)
  const chosen = record.entries.filter(entry => isChosen(entry.id) && !entry.isLuck)
  const tick = (entry: RecordEntry) =>
    isChosen(entry.id)
      ? hand.change({ kind: 'leave out', entryId: entry.id }, 'Left out of the packet.')
      : hand.change({ kind: 'choose', entryId: entry.id, at: placeFor(draft, record.entries, entry.actedOn) })
  return (
    <div className="mt-8 grid gap-x-14 gap-y-10 desk:gap-y-0 desk:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)] desk:grid-rows-[auto_1fr] print:mt-4 print:block">
      <div className="min-w-0 print:hidden">
        <RecordList record={record} isChosen={isChosen} onTick={tick} />
        {notices(chosen, record.period, today).map(notice => (
          <p key={notice} className="mt-5 border-l-2 border-warm pl-3 text-small text-ink-soft">
            {notice}
          </p>
        ))}
      </div>
      <div className="min-w-0 desk:row-span-2">
        <section
          aria-label="The packet"
          className="rounded-control border border-line bg-paper-raised px-5 py-6 phone:px-8 phone:py-7 print:border-0 print:bg-transparent print:p-0"
        >
          <PacketSheet document={document} hand={hand} entries={record.entries} typing={typing} setTyping={setTyping} />
          {document.groups.length > 0 ? <WaysOut packetId={packetId} document={document} /> : <NothingChosen />}
        </section>
      </div>
      <div className="min-w-0 print:hidden">{children}</div>
    </div>
  )
}

const NothingChosen = () => (
  <div className="print:hidden">
    <Empty>Nothing is chosen yet. Tick in the record what should be read back; the sentences form here.</Empty>
  </div>
)

const withTyping = (draft: Draft, typing: Typing | null): Draft =>
  typing?.text.trim()
    ? {
        ...draft,
        lines: draft.lines.map(line =>
          line.entryId === typing.entryId ? { ...line, wording: typing.text.trim() } : line,
        ),
      }
    : draft
