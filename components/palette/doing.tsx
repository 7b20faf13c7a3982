'use client'

import { useQuery } from '@tanstack/react-query'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { useCaptureHome } from '@/components/capture/capture-context'
import { queryClient } from '@/components/desk/query-client'
import { useUndo } from '@/components/keys/undo'
import { useCurtain } from '@/components/private/curtain'
import { fitting } from '@/lib/palette/match'
import { paletteOptions } from '@/lib/palette/query-options'
import type { FinderViewer, Mode } from './finder'
import { type Here, type Line, linesOf, searchLine } from './lines'
import { doThere, offeredOf, standingHere } from './on-page'
import { Option, Options } from './option'
import { useActs } from './use-acts'
import { type Runs, useOptions } from './use-marked'

const shown = 12

interface Props {
  id: string
  typed: string
  at: number
  listen: (runs: Runs) => void
  viewer: FinderViewer
  onClose: () => void
  onOpen: (mode: Mode) => void
}

/** Where one can go and what one can do, by a few letters. */
export default function Doing({ id, typed, at, listen, viewer, onClose, onOpen }: Props) {
  const { home } = useCaptureHome()
  const { data, isError } = useQuery(paletteOptions, queryClient())
  const router = useRouter()
  const acts = useActs(viewer, onOpen)
  const { isDrawn } = useCurtain()
  const { standing } = useUndo()
  // As the page is when the palette opens over it.
  const [here] = useState<Here>(() => ({
    path: location.pathname,
    onPage: offeredOf(standingHere()).map(one => ({ name: one.name, run: () => doThere(one) })),
    undo: standing(),
  }))
  const lines = useMemo(() => linesOf(home, viewer, data, isDrawn, here), [home, viewer, data, isDrawn, here])
  const words = typed.trim()
  const fits = useMemo(() => (words ? fitting(lines, words, shown) : lines.slice(0, shown)), [lines, words])
  const options = useMemo(() => (words ? [...fits, searchLine(words)] : fits), [fits, words])
  const choose = (line: Line) => {
    onClose()
    if (line.href) router.push(line.href as Route)
    if (line.act) acts[line.act]()
    // Once the palette is gone and the focus is back where it was.
    if (line.here) setTimeout(line.here)
  }
  useOptions(listen, options, choose)
  return (
    <>
      <Options id={id} label="Go to or do" isEmpty={options.length === 0}>
        {options.map((line, index) => (
          <Option key={line.key} id={`${id}-${index}`} isMarked={index === at} onChoose={() => choose(line)}>
            <span className="flex items-baseline justify-between gap-4">
              <span className="min-w-0 truncate">{line.label}</span>
              <span className="shrink-0 truncate text-small text-ink-faint max-phone:max-w-[40%]">
                {line.cap
                  ? line.cap.split(' ').map(cap => (
                      <kbd key={cap} className="ml-1 pointer-coarse:hidden">
                        {cap}
                      </kbd>
                    ))
                  : line.about}
              </span>
            </span>
          </Option>
        ))}
      </Options>
      <p role="status" className="px-3 py-2 text-small text-ink-soft empty:hidden">
        {fits.length === 0 && data ? `Nothing here is called “${words}”. Search looks into what was written.` : null}
        {isError ? 'The names could not be fetched. What is shown is what this page knows.' : null}
      </p>
    </>
  )
}
