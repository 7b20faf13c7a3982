interface Answered {
  /** The last status that came, if any did. */
  answered: number | undefined
  /** Whether nobody answered this time. */
  hasFailed: boolean
}

/**
 * Asks at once and then after each pause that `pauseAfter` gives, or never again where it gives none. Nobody is asked while
 * the page is not looked at or there is no network, and at once when that is over.
 */
export function askAgainAndAgain(
  ask: (signal: AbortSignal) => Promise<number>,
  pauseAfter: (answered: Answered) => number | false,
) {
  const ended = new AbortController()
  const { signal } = ended
  let timer: ReturnType<typeof setTimeout> | undefined
  let answered: number | undefined
  let isAsking = false
  let isOver = false
  const now = async () => {
    clearTimeout(timer)
    if (isAsking || isOver || signal.aborted || document.hidden || !navigator.onLine) return
    isAsking = true
    const status = await ask(signal).catch(() => undefined)
    isAsking = false
    if (signal.aborted) return
    answered = status ?? answered
    const pause = pauseAfter({ answered, hasFailed: status === undefined })
    isOver = pause === false
    if (pause !== false) timer = setTimeout(now, pause)
  }
  document.addEventListener('visibilitychange', now, { signal })
  window.addEventListener('online', now, { signal })
  now()
  const end = () => {
    clearTimeout(timer)
    ended.abort()
  }
  return { now, end }
}
