'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { queryClient } from '@/components/desk/query-client'
import { Option, Options } from '@/components/palette/option'
import { type Runs, useOptions } from '@/components/palette/use-marked'
import { searchOf } from '@/lib/search/address'
import { wordsOf } from '@/lib/search/match'
import { searchOptions } from '@/lib/search/query-options'
import { Excerpt } from './excerpt'
import { typeAWord } from './type-a-word'
import { useSettled } from './use-settled'

interface Props {
  id: string
  typed: string
  at: number
  listen: (runs: Runs) => void
  onClose: () => void
}

/** What a search finds as one types: people, then what was written, and the way to all of it. */
export default function Finding({ id, typed, at, listen, onClose }: Props) {
  const settled = useSettled(typed.trim())
  const isWord = wordsOf(settled).length > 0
  const q = isWord ? settled : ''
  const { data, isError, error, isFetching } = useInfiniteQuery(searchOptions({ q }), queryClient())
  const router = useRouter()
  const results = q ? data?.pages[0] : undefined
  const options = useMemo(() => {
    const people = results?.people ?? []
    return [
      ...people.map(person => ({ kind: 'person' as const, key: person.id, href: `/people/${person.id}`, person })),
      ...(results?.hits ?? []).map(hit => ({ kind: 'hit' as const, key: hit.key, href: hit.href, hit })),
      ...(q ? [{ kind: 'all' as const, key: 'all', href: `/search${searchOf({ q })}` }] : []),
    ]
  }, [results, q])
  const go = (href: string) => {
    onClose()
    router.push(href as Route)
  }
  useOptions(listen, options, option => go(option.href))
  const isEmpty = results && results.people.length + results.hits.length === 0
  return (
    <>
      <Options id={id} label="Found" isEmpty={options.length === 0}>
        {options.map((option, index) => (
          <Option key={option.key} id={`${id}-${index}`} isMarked={index === at} onChoose={() => go(option.href)}>
            {option.kind === 'person' ? (
              <span className="flex items-baseline justify-between gap-4">
                <span className="min-w-0 truncate font-serif text-prose">{option.person.name}</span>
                <span className="shrink-0 text-small text-ink-faint">{option.person.jobTitle}</span>
              </span>
            ) : option.kind === 'hit' ? (
              <>
                <span className="flex items-baseline justify-between gap-4 text-small text-ink-faint">
                  <span className="min-w-0 truncate">
                    {option.hit.who}, {option.hit.what.toLowerCase()}
                  </span>
                  <time dateTime={option.hit.day} title={option.hit.onFull} className="shrink-0">
                    {option.hit.on}
                  </time>
                </span>
                <span className="mt-0.5 line-clamp-2 font-serif text-prose wrap-anywhere">
                  <Excerpt pieces={option.hit.excerpt} />
                </span>
              </>
            ) : (
              <span className="text-small font-medium text-still">All results and filters for “{q}”</span>
            )}
          </Option>
        ))}
      </Options>
      <p role="status" className="px-3 py-2 text-small text-ink-soft empty:hidden">
        {settled && !isWord ? typeAWord : null}
        {settled ? null : 'Entries, shared notes, answers, agendas, action items and people: all that you may see.'}
        {isEmpty && !isFetching ? `Nothing you may see has “${q}” in it. The beginning of a word is enough.` : null}
        {isError ? error.message : null}
      </p>
    </>
  )
}
