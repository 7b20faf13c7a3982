'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { useFinder } from './finder'

const quiet = 'touch inline-flex items-center gap-1.5 text-small font-medium'

/** Search, the palette and the keys, for whoever does not know their keys; search is a link where there is no JavaScript. */
export function FinderActs({ withKeys, className = '' }: { withKeys?: boolean; className?: string }) {
  const open = useFinder()
  const look = withKeys ? 'text-ink-faint!' : 'text-ink-soft!'
  return (
    <div className={`flex ${className}`}>
      <Link
        href={'/search' as Route}
        prefetch={false}
        onClick={event => {
          event.preventDefault()
          open('search')
        }}
        className={`${quiet} ${look} no-underline`}
      >
        Search {withKeys ? <kbd>/</kbd> : null}
      </Link>
      <Button look="quiet" className={`${look} noscript:hidden`} onClick={() => open('do')}>
        Go to or do {withKeys ? <kbd>Ctrl K</kbd> : null}
      </Button>
      {withKeys ? (
        <Button look="quiet" className={`${look} noscript:hidden`} onClick={() => open('keys')}>
          All keys <kbd>?</kbd>
        </Button>
      ) : null}
    </div>
  )
}
