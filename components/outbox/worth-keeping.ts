const written = ['textarea', 'text']

/**
 * Whether a form is kept while it is not sent, by the kinds of its fields: one in which something is written, and never
 * one with a password.
 */
export const isWorthKeeping = (kinds: readonly string[]): boolean =>
  kinds.some(kind => written.includes(kind)) && !kinds.includes('password')

/** Whether what was changed in it is: words, and not only what was chosen. Of a long text all else counts too. */
export const holdsWords = (kinds: readonly string[], changed: readonly string[]): boolean =>
  kinds.includes('textarea') ? changed.length > 0 : changed.some(kind => written.includes(kind))
