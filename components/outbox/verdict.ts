import type { Theirs } from '@/lib/one-on-ones/saved'

/** What an answer means for what was sent: it is there, it needs a look, or it waits and is sent again. */
export type Verdict = { done: string } | { refused: string } | Waiting

/** `isFault`: the server is there and failed at this very thing. */
interface Waiting {
  waits: 'unreachable' | 'signed out' | 'somebody else'
  isFault?: true
}

interface Body {
  done?: string | { version: number } | { theirs: Theirs }
  problem?: string
  fields?: Record<string, string>
}

/** Reads an answer of /api/outbox. What cannot be read, and every failure of the server, is sent again. */
export function verdictOf(status: number, body: Body | null): Verdict {
  if (status === 401) return { waits: 'signed out' }
  if (status === 409) return { waits: 'somebody else' }
  if (status === 413) return { refused: 'It is more than 1 MB, which is more than can be taken at once. Shorten it.' }
  if (status === 403) return { refused: 'The server takes this from its own pages alone.' }
  if (status === 500) return { waits: 'unreachable', isFault: true }
  if ((status !== 200 && status !== 400) || !body) return { waits: 'unreachable' }
  const { done } = body
  if (typeof done === 'string') return { done }
  if (done && 'theirs' in done) {
    return { refused: sayOther(done.theirs.by) }
  }
  if (done) return { done: '' }
  return { refused: Object.values(body.fields ?? {})[0] ?? body.problem ?? 'The server did not take it.' }
}

/** What to say of a text that came second. */
export const sayOther = (by: string): string =>
  `Meanwhile ${by && by !== 'you' ? by : 'you in another window'} saved another text. Open it to choose; neither is lost.`
