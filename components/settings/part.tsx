import type { ReactNode } from 'react'

/** One part of the settings: what it is on the left, what can be changed on the right. */
export function Part({
  id,
  title,
  about,
  children,
}: {
  id: string
  title: string
  about?: string
  children: ReactNode
}) {
  return (
    <section
      id={id}
      className="mt-8 grid gap-x-8 gap-y-4 border-t border-line pt-6 phone:grid-cols-[11rem_minmax(0,1fr)]"
    >
      <div>
        <h2 className="font-medium">{title}</h2>
        {about ? <p className="mt-1 text-small text-ink-soft">{about}</p> : null}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}
