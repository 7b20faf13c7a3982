'use client'

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useListens } from '@/components/timeline/listens'
import { ActLink, actLook, Line, type Said } from './line'

interface Props extends Said {
  act: string
  about: string
  /** Where the same can be done, for whom there is no script. */
  href: string
  children: ReactNode
  isDone?: boolean
}

/** A line whose act is done in place: it unfolds under the line, and the focus goes there. */
export function UnfoldingLine({ act, about, href, children, ...said }: Props) {
  const listens = useListens()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen) panel.current?.querySelector<HTMLElement>('button, input:not([type=hidden]), textarea, a')?.focus()
  }, [isOpen])
  if (said.isDone) return <Line {...said} act={null} />
  const button = (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={() => setOpen(!isOpen)}
      className={actLook}
    >
      {isOpen ? 'Not now' : act}
      <span className="sr-only">: {about}</span>
    </button>
  )
  return (
    <Line
      {...said}
      isLong
      act={
        listens ? (
          button
        ) : (
          <ActLink href={href} about={about}>
            {act}
          </ActLink>
        )
      }
    >
      {isOpen ? (
        <div id={id} ref={panel}>
          {children}
        </div>
      ) : null}
    </Line>
  )
}
