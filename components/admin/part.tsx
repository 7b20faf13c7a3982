import { type ReactNode, useId } from 'react'
import { Heading } from '@/components/ui/page'

/** One part of a page on which something is set up, under a quiet heading that names it. */
export function Part({ title, why, children }: { title: string; why?: ReactNode; children?: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-11">
      <Heading id={id}>{title}</Heading>
      <div className="border-t border-line pt-4">
        {why ? <p className="mb-4 max-w-[60ch] text-small text-ink-soft">{why}</p> : null}
        {children}
      </div>
    </section>
  )
}

/** What is rarely needed, folded behind its name. */
export function Folded({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <details className="mt-4">
      <summary className="touch inline-flex items-center text-small font-medium text-still hover:underline">
        {name}
      </summary>
      <div className="mt-3">{children}</div>
    </details>
  )
}
