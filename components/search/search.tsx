'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { queryClient } from '@/components/desk/query-client'
import { useListKeys } from '@/components/keys/list-keys'
import { useListens } from '@/components/timeline/listens'
import { Button } from '@/components/ui/button'
import { Empty } from '@/components/ui/page'
import { type Asked, isNarrowed, searchOf } from '@/lib/search/address'
import { wordsOf } from '@/lib/search/match'
import type { Results } from '@/lib/search/queries/search'
import { searchOptions } from '@/lib/search/query-options'
import { Narrowing } from './narrowing'
import { Hits, PeopleFound } from './results'
import { typeAWord } from './type-a-word'
import { useSettled } from './use-settled'

interface Props {
  asked: Asked
  first: Results
  /** Where the first page begins; null with what was written last. */
  before: string | null
  people: readonly { id: string; name: string }[]
}

/** The search’s own page: a form that leads to an address, which finds as one types where there is JavaScript. */
export function Search({ asked: begun, first, before, people }: Props) {
  const [typed, setTyped] = useState(begun.q)
  const asked = { ...begun, q: useSettled(typed.trim()) }
  const isFirst = asked.q === begun.q
  const { data, fetchNextPage, hasNextPage, isFetching, isError, error } = useInfiniteQuery(
    searchOptions(asked, isFirst && before === null ? first : undefined),
    queryClient(),
  )
  const list = useRef<HTMLDivElement>(null)
  const listens = useListens()
  const isWord = wordsOf(asked.q).length > 0
  const pages = isFirst && before !== null ? [first] : isWord ? (data?.pages ?? []) : []
  const hits = pages.flatMap(page => page.hits)
  const found = pages[0]?.people ?? []
  const more = () => fetchNextPage({ cancelRefetch: false })
  const address = `/search${searchOf(asked)}`
  useEffect(() => {
    if (!isFirst) window.history.replaceState(null, '', address)
  }, [isFirst, address])
  useListKeys(list, () => hasNextPage && more())
  return (
    <>
      <search className="mt-6 print:hidden">
        <form
          action="/search"
          className="flex max-w-measure gap-2"
          onSubmit={listens ? event => event.preventDefault() : undefined}
        >
          <Kept asked={asked} />
          <input
            type="search"
            name="q"
            data-search=""
            value={typed}
            onChange={event => setTyped(event.target.value)}
            maxLength={200}
            aria-label="Search"
            placeholder="Words you remember"
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: who comes here without words comes to type them
            autoFocus={begun.q === ''}
            className="block min-w-0 flex-1 rounded-control border border-control bg-paper-raised px-3 py-2 text-ink pointer-coarse:text-[1rem]"
          />
          <Button type="submit">Search</Button>
        </form>
      </search>
      <Narrowing asked={asked} people={people} />
      <div ref={list} aria-busy={isFetching}>
        <PeopleFound people={found} />
        <Hits hits={hits} />
      </div>
      <p role="status" className="mt-4 text-small text-ink-soft empty:hidden">
        {isError ? error.message : null}
      </p>
      {asked.q && !isWord ? <Empty>{typeAWord}</Empty> : null}
      {isWord && hits.length + found.length === 0 && !isFetching && !isError ? <Nothing asked={asked} /> : null}
      {asked.q ? null : (
        <Empty>
          All that you may see is searched: entries, shared notes, answers, agendas, action items and people. The
          beginning of a word is enough, and letters without their accents.
        </Empty>
      )}
      <More asked={asked} next={pages.at(-1)?.next ?? null} onMore={listens && before === null ? more : undefined} />
    </>
  )
}

function Kept({ asked: { kind, person, period } }: { asked: Asked }) {
  return Object.entries({ kind, person, period }).map(([name, value]) =>
    value ? <input key={name} type="hidden" name={name} value={value} /> : null,
  )
}

function Nothing({ asked }: { asked: Asked }) {
  const act = isNarrowed(asked) ? <a href={`/search${searchOf({ q: asked.q })}`}>Search everything</a> : null
  return <Empty act={act}>Nothing you may see has “{asked.q}” in it. Try fewer words, or the beginning of one.</Empty>
}

function More({ asked, next, onMore }: { asked: Asked; next: string | null; onMore?: () => void }) {
  if (next === null) return null
  return (
    <p className="mt-4 print:hidden">
      {onMore ? <Button onClick={onMore}>More</Button> : <a href={`/search${searchOf(asked, next)}`}>More</a>}
    </p>
  )
}
