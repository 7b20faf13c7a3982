'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type MouseEvent, useRef } from 'react'
import { queryClient } from '@/components/desk/query-client'
import { useListKeys } from '@/components/keys/list-keys'
import { type Filters, searchOf } from '@/lib/timeline/address'
import { timelineOptions } from '@/lib/timeline/query-options'
import { mergedRows, type TimelinePage } from '@/lib/timeline/rows'
import { Earlier } from './earlier'
import { Months } from './months'
import { Print } from './print'
import css from './timeline.module.css'

interface Start {
  personId: string
  filters: Filters
  before: string | null
  first: TimelinePage
}

/** The rows of a timeline. The first page is given as plain data, which is the cheapest (QUALITY.md, "Speed"). */
export function Timeline({ personId, filters, before, first }: Start) {
  const query = useInfiniteQuery(timelineOptions({ personId, filters, before, first }), queryClient())
  const router = useRouter()
  const here = useRef<HTMLDivElement>(null)
  const fetched = query.data.pages
  const next = fetched.at(-1)?.next ?? null
  const more = () => query.fetchNextPage({ cancelRefetch: false })
  useListKeys(here, () => next && more())

  // One listener in place of fifty Links, each with work of its own on the server and in the browser.
  function follow(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.defaultPrevented || event.button !== 0 || isForANewTab(event)) return
    event.preventDefault()
    router.push(link.pathname as Route)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links in it are what is clicked, by mouse and by keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link that Enter follows sends a click too */}
      <div ref={here} className={css.timeline} onClick={follow}>
        <Print isWhole={!next} onMore={more} />
        <Months rows={mergedRows(first, fetched)} personId={personId} />
      </div>
      {next ? (
        <Earlier
          address={`/people/${personId}${searchOf(filters, next)}`}
          pages={fetched.length}
          isBusy={query.isFetchingNextPage}
          problem={query.isFetchNextPageError ? query.error.message : undefined}
          onAsk={more}
        />
      ) : null}
    </>
  )
}

const isForANewTab = (event: MouseEvent) => event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
