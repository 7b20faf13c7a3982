'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useListens } from './listens'

/** So many pages come by themselves; then the reader asks, so that what stands below can be reached. */
const byThemselves = 4

interface Asking {
  address: string
  pages: number
  isBusy: boolean
  problem?: string
  onAsk: () => unknown
}

/** The way down: comes into sight and fetches the next page; a button for whoever asks; a plain link without JavaScript. */
export function Earlier({ address, pages, isBusy, problem, onAsk }: Asking) {
  const end = useRef<HTMLDivElement>(null)
  const listens = useListens()
  const waits = isBusy || problem !== undefined || pages >= byThemselves
  const ask = useRef(onAsk)
  useEffect(() => {
    ask.current = onAsk
  })
  useEffect(() => {
    if (waits || !end.current) return
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && ask.current(), { rootMargin: '600px' })
    seen.observe(end.current)
    return () => seen.disconnect()
  }, [waits])
  return (
    <div ref={end} className="mt-2 pl-20 max-phone:pl-5 print:hidden">
      {listens ? (
        <Button onClick={() => onAsk()} aria-disabled={isBusy || undefined}>
          Earlier
        </Button>
      ) : (
        <a href={address}>Earlier</a>
      )}
      <p role="status" className="mt-2 min-h-5 text-small text-ink-soft">
        {isBusy ? (
          <span className="transition-opacity delay-300 starting:opacity-0">Fetching what came before …</span>
        ) : null}
        {problem ? `What came before could not be fetched. ${problem} Press Earlier to try once more.` : null}
      </p>
    </div>
  )
}
