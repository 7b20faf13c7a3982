import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

/** The look of a line's one next act, be it a link or a button. */
export const actLook =
  'touch inline-flex items-center text-small font-medium whitespace-nowrap text-still no-underline hover:underline'

export interface Said {
  when: ReactNode
  what: ReactNode
  why?: ReactNode
}

/** A line of Today: when, what, and why it stands here; its one next act on the right, and below it what the act unfolds. */
export function Line({
  when,
  what,
  why,
  act,
  children,
  isDone,
  isLong,
}: Said & {
  act: ReactNode
  children?: ReactNode
  isDone?: boolean
  /** Its act needs room, so on a phone it stands under the words. */
  isLong?: boolean
}) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-5 py-3.5 phone:grid-cols-[8.5rem_minmax(0,1fr)_auto]">
      <span className="text-small text-ink-faint first-letter:uppercase max-phone:col-span-2 phone:first-letter:normal-case">
        {when}
      </span>
      <div className={`min-w-0 ${isLong ? 'max-phone:col-span-2' : ''}`}>
        <p
          className={`font-serif text-[1.125rem] leading-[1.4] wrap-anywhere ${isDone ? 'text-ink-faint line-through decoration-line-strong' : ''}`}
        >
          {what}
        </p>
        {why ? <p className="mt-0.5 text-small text-ink-soft">{why}</p> : null}
      </div>
      <div data-act="" className={isLong ? 'max-phone:col-span-2 max-phone:mt-1' : ''}>
        {act}
      </div>
      {children ? <div className="col-span-2 mt-2 min-w-0 phone:col-start-2">{children}</div> : null}
    </li>
  )
}

/** The act of a line that leads to another page. */
export function ActLink({ href, children, about }: { href: string; children: ReactNode; about: string }) {
  return (
    <Link href={href as Route} prefetch={false} className={actLook}>
      {children}
      <span className="sr-only">: {about}</span>
    </Link>
  )
}
