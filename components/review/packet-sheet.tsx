'use client'

import { type Dispatch, type SetStateAction, useState } from 'react'
import { Button } from '@/components/ui/button'
import { put, type Side, step } from '@/lib/review/order'
import type { PacketDocument, PacketGroup } from '@/lib/review/packet-document'
import type { RecordEntry } from '@/lib/review/record'
import { count } from '@/lib/time/say'
import { GroupedBy } from './grouped-by'
import type { Typing } from './packet-desk'
import { SheetLine } from './sheet-line'
import type { DraftInHand } from './use-draft'
import { useMoved } from './use-moved'

/** The packet as it will be read: groups of sentences, to be moved, reworded and left out. */
export function PacketSheet({
  document,
  hand,
  entries,
  typing,
  setTyping,
}: {
  document: PacketDocument
  hand: DraftInHand
  entries: RecordEntry[]
  typing: Typing | null
  setTyping: Dispatch<SetStateAction<Typing | null>>
}) {
  const [dragged, setDragged] = useState<string | null>(null)
  const { said, tellMoved } = useMoved()
  const { draft, change } = hand
  const gone = draft.lines.filter(line => !entries.some(entry => entry.id === line.entryId))

  // Luck keeps its own heading at the end, so nothing moves across it.
  const idsOf = (isLuck: boolean) =>
    document.groups.filter(group => group.isLuck === isLuck).map(group => group.lines.map(line => line.entryId))
  const reorder = (group: PacketGroup, id: string, order: string[]) => {
    const entryIds = group.isLuck ? [...idsOf(false).flat(), ...order] : [...order, ...idsOf(true).flat()]
    tellMoved(entryIds.indexOf(id) + 1, entryIds.length)
    return change({ kind: 'order', entryIds })
  }
  const drop = (group: PacketGroup, side: Side, target: string) => {
    const groups = idsOf(group.isLuck)
    if (dragged && groups.flat().includes(dragged)) reorder(group, dragged, put(groups, dragged, side, target))
    setDragged(null)
  }

  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-serif text-[1.5rem] leading-[1.2] wrap-anywhere">{document.title}</h2>
        <p role="status" className="text-small text-ink-faint print:hidden">
          {hand.state}
        </p>
      </div>
      <GroupedBy by={draft.groupedBy} onChange={by => change({ kind: 'group', by })} />
      <p role="alert" className="mt-3 border-l-2 border-warm pl-3 text-small text-warm-ink empty:hidden print:hidden">
        {hand.problem}
      </p>
      {document.groups.map(group => (
        <section key={`${group.isLuck} ${group.heading}`} aria-label={group.heading} className="mt-6">
          <h3 className="mb-1 text-small font-medium text-ink-faint">{group.heading}</h3>
          <ul>
            {group.lines.map(line => (
              <SheetLine
                key={line.entryId}
                line={line}
                entry={entries.find(entry => entry.id === line.entryId)}
                wording={draft.lines.find(one => one.entryId === line.entryId)?.wording ?? null}
                hand={hand}
                typing={typing?.entryId === line.entryId ? typing : null}
                setTyping={setTyping}
                onStep={by => reorder(group, line.entryId, step(idsOf(group.isLuck), line.entryId, by))}
                dragged={dragged}
                onDrag={setDragged}
                onDrop={(side: Side) => drop(group, side, line.entryId)}
              />
            ))}
          </ul>
        </section>
      ))}
      {gone.length > 0 ? (
        <div className="mt-6 flex flex-wrap items-baseline gap-x-4 border-l-2 border-line-strong pl-3 text-small text-ink-soft print:hidden">
          <p>
            {count(gone.length, 'chosen sentence is', 'chosen sentences are').replace(/^./, first =>
              first.toUpperCase(),
            )}{' '}
            no longer in the record. What was kept before stands in the versions; it is not read.
          </p>
          <Button
            look="quiet"
            onClick={() => gone.forEach(line => void hand.send({ kind: 'leave out', entryId: line.entryId }))}
          >
            Take out of the draft
          </Button>
        </div>
      ) : null}
      {document.groups.length > 0
        ? document.gaps.map(gap => (
            <p key={gap} className="mt-4 text-small text-ink-faint italic">
              {gap}
            </p>
          ))
        : null}
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  )
}
