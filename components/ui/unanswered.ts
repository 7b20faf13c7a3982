const unreachable = 'The server could not be reached, so nothing was saved. What you typed is still here.'
const unexpected = 'The server gave no answer that could be read. What you typed is still here; try once more.'
const older = 'This page is older than the server, so nothing was saved. Copy what you typed, then reload.'

/**
 * What to say when an act got no outcome: the server's own words where it refused in words (a text that is too long),
 * that the page is from before an update, or that nobody could be reached.
 */
export function sayUnanswered(error: unknown): string {
  if (!(error instanceof Error) || error.name === 'TypeError') return unreachable
  if (error.name === 'UnrecognizedActionError' || error.message.includes('was not found on the server')) return older
  return /^That is |^This was /.test(error.message) ? error.message : unexpected
}

/** The same of an act with which nothing was typed, as the end of a sentence that says what was not done. */
export function whyUnanswered(error: unknown): string {
  const said = sayUnanswered(error)
  if (said === unreachable) return 'the server could not be reached.'
  return said === older ? 'this page is older than the server. Load it again.' : 'the server gave no answer. Try again.'
}

/** Whether the same may go out later: nobody answered, or nobody who could read it. What was refused in words may not. */
export const mayGoLater = (error: unknown): boolean =>
  !(error instanceof Error) || !/^That is |^This was /.test(error.message)
