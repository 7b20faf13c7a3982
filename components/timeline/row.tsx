import type { ReactNode } from 'react'
import { OnlyYou } from '@/components/private/only-you'
import { SignalBody } from '@/components/signals/signal-body'
import { sayFullDay, sayShortDay } from '@/lib/time/say'
import type { EntryRow, FollowUpRow, OneOnOneRow, SignalRow, TimelineRow } from '@/lib/timeline/rows'
import css from './timeline.module.css'

/** One thing on the timeline, in the shape of its kind. */
export function Row({ row, personId }: { row: TimelineRow; personId: string }) {
  if (row.kind === 'entry') return <Entry row={row} />
  if (row.kind === 'one-on-one') return <OneOnOne row={row} personId={personId} />
  if (row.kind === 'signal') return <SignalItem row={row} />
  return <FollowUp row={row} />
}

interface Shown {
  row: TimelineRow
  className?: string
  /** Only the viewer reads it, so one key hides it with its day. */
  isOwn?: boolean
  children: ReactNode
}

function Item({ row, className, isOwn, children }: Shown) {
  return (
    <li
      className={className}
      data-private={isOwn ? '' : undefined}
      data-edit={row.kind === 'entry' && row.isOwn ? `/entries/${row.id}/edit` : undefined}
    >
      <time dateTime={row.day} title={sayFullDay(row.day)}>
        {sayShortDay(row.day)}
      </time>
      {children}
    </li>
  )
}

function Entry({ row }: { row: EntryRow }) {
  const said = (
    <>
      <p className={css.said}>
        <a href={`/entries/${row.id}`}>
          {row.lead}
          <b>{row.stopped}</b>.
        </a>
      </p>
      <p className={`${css.meta} ${css.separated}`}>
        <b>{row.grade}</b>
        {row.against.map(one => (
          <strong key={one}>{one}</strong>
        ))}
        {row.facts.map(one => (
          <span key={one}>{one}</span>
        ))}
        {row.tags.length > 0 ? <span>{row.tags.map(tag => `#${tag}`).join(' ')}</span> : null}
        {row.readBack ? <span>{row.readBack}</span> : null}
      </p>
    </>
  )
  return (
    <Item row={row} className={css.entry} isOwn={row.isPrivate}>
      {row.isPrivate ? <OnlyYou>{said}</OnlyYou> : <div>{said}</div>}
    </Item>
  )
}

function OneOnOne({ row, personId }: { row: OneOnOneRow; personId: string }) {
  const name = <strong>{row.with ? `One-on-one with ${row.with}` : 'One-on-one'}</strong>
  return (
    <Item row={row}>
      <div>
        <p className={css.separated}>
          {row.isReadable ? <a href={`/people/${personId}/one-on-ones/${row.id}`}>{name}</a> : name}
          {row.facts.map(one => (
            <span key={one}>{one}</span>
          ))}
        </p>
        {row.quote ? <p className={css.quote}>“{row.quote}”</p> : null}
        {row.note ? (
          <OnlyYou className="relative mt-2.5 px-3! py-2.5! text-ink">
            <p>{row.note}</p>
          </OnlyYou>
        ) : null}
      </div>
    </Item>
  )
}

function SignalItem({ row }: { row: SignalRow }) {
  return (
    <Item row={row} className={css.signal} isOwn>
      <div>
        <OnlyYou className="relative px-3! py-2.5! text-ink">
          <SignalBody signal={row.signal} />
        </OnlyYou>
      </div>
    </Item>
  )
}

function FollowUp({ row }: { row: FollowUpRow }) {
  return (
    <Item row={row} className={css.followUp}>
      <div>
        <p>
          <strong>{row.found}</strong> {row.text}
        </p>
        <p className={css.meta}>{row.entryId ? <a href={`/entries/${row.entryId}`}>{row.about}</a> : row.about}</p>
      </div>
    </Item>
  )
}
