import type { Route } from 'next'
import Link from 'next/link'

const link = 'touch inline-flex items-center text-small font-medium text-still no-underline hover:underline'

/** The way to the next names of a list, and back to its beginning, as plain links. */
export function Pages({ path, q, after, next }: { path: string; q: string; after?: string; next: string | null }) {
  if (!next && !after) return null
  return (
    <nav aria-label="More of the list" className="mt-4 flex justify-between gap-6 print:hidden">
      {after ? (
        <Link className={link} href={addressOf(path, q)}>
          Back to the beginning
        </Link>
      ) : (
        <span />
      )}
      {next ? (
        <Link className={link} href={addressOf(path, q, next)} rel="next">
          More names
        </Link>
      ) : null}
    </nav>
  )
}

function addressOf(path: string, q: string, after?: string): Route {
  const query = new URLSearchParams({ ...(q ? { q } : {}), ...(after ? { after } : {}) }).toString()
  return (query ? `${path}?${query}` : path) as Route
}
