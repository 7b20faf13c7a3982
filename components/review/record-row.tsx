import type { Route } from 'next'
import Link from 'next/link'
import { useId } from 'react'
import { OnlyYou } from '@/components/private/only-you'
import type { RecordEntry } from '@/lib/review/record'
import { sayFullDay } from '@/lib/time/say'

/** One entry of the record, with the tick that puts it in the packet; a private one on its own tint. */
export function RecordRow({ entry, isChosen, onTick }: { entry: RecordEntry; isChosen: boolean; onTick: () => void }) {
  const row = <Row entry={entry} isChosen={isChosen} onTick={onTick} />
  return (
    <li className="border-t border-line" data-private={entry.isPrivate ? '' : undefined}>
      {entry.isPrivate ? <OnlyYou className="my-2.5 px-3! pt-2! pb-1!">{row}</OnlyYou> : row}
    </li>
  )
}

function Row({ entry, isChosen, onTick }: { entry: RecordEntry; isChosen: boolean; onTick: () => void }) {
  const id = useId()
  return (
    <div className="py-2.5">
      <label htmlFor={id} className="grid grid-cols-[1.6rem_1fr]">
        <input
          id={id}
          type="checkbox"
          checked={isChosen}
          onChange={onTick}
          aria-describedby={`${id}-beside`}
          className="mt-[0.28rem] size-4 accent-still"
        />
        <span className="font-serif text-[1.0625rem] leading-[1.4] wrap-anywhere">{entry.action}</span>
      </label>
      <p id={`${id}-beside`} className="pl-[1.6rem] text-small text-ink-soft">
        <Link
          href={`/entries/${entry.id}` as Route}
          title={`The entry of ${sayFullDay(entry.actedOn)}`}
          className="no-underline hover:underline pointer-coarse:inline-block pointer-coarse:py-2"
        >
          {entry.beside}
        </Link>
        {entry.readBack ? `, ${entry.readBack}` : ''}
      </p>
    </div>
  )
}
