import type { ReactNode } from 'react'

/** A page of the desk: crumbs, title, a line under it, its first act on the right, then the rest. */
export function Page({
  title,
  crumbs,
  under,
  act,
  children,
  margin,
  wide,
}: {
  title: ReactNode
  crumbs?: ReactNode
  under?: ReactNode
  act?: ReactNode
  children: ReactNode
  margin?: ReactNode
  wide?: boolean
}) {
  return (
    <div
      className={wide ? 'min-w-0' : 'grid min-w-0 gap-x-16 desk:grid-cols-[minmax(0,var(--container-measure))_15rem]'}
    >
      <main id="main" tabIndex={-1} className="min-w-0 pt-5 pb-24 outline-none desk:pt-9">
        <div className="mb-4 min-h-5 text-small wrap-anywhere text-ink-faint print:hidden [&_a]:no-underline [&_a:hover]:underline">
          {crumbs}
        </div>
        <div className="flex flex-col items-start gap-4 phone:flex-row phone:items-end phone:justify-between">
          <div className="min-w-0">
            <h1 className="wrap-anywhere max-phone:text-[1.75rem]">{title}</h1>
            {under ? <p className="mt-1.5 wrap-anywhere text-ink-soft">{under}</p> : null}
          </div>
          {act ? <div className="flex shrink-0 flex-wrap gap-2 print:hidden">{act}</div> : null}
        </div>
        {children}
      </main>
      {margin && !wide ? (
        <aside
          aria-label="Beside it"
          className="pb-12 text-small max-desk:border-t max-desk:border-line max-desk:pt-6 desk:pt-[6.9rem] print:hidden [&_section+section]:mt-8"
        >
          {margin}
        </aside>
      ) : null}
    </div>
  )
}

/** A small quiet heading over a part of a page, with something said on its right. */
export function Heading({ children, right, id }: { children: ReactNode; right?: ReactNode; id?: string }) {
  return (
    <div className="mb-2.5 flex items-baseline justify-between gap-4 text-small text-ink-faint">
      <h2 id={id} className="font-medium">
        {children}
      </h2>
      {right ? <span>{right}</span> : null}
    </div>
  )
}

/** What stands in place of an empty list: one sentence that teaches, and the one next act. */
export function Empty({ children, act }: { children: ReactNode; act?: ReactNode }) {
  return (
    <div className="my-6 border-l-2 border-line-strong pl-4 text-ink-soft">
      <p className="max-w-[60ch] wrap-anywhere">{children}</p>
      {act ? <p className="mt-3">{act}</p> : null}
    </div>
  )
}
