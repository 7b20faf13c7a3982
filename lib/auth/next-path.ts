/** Where to go after signing in: a path of ours, and Today for whatever else an address may carry. */
export function ownPath(value: unknown): string {
  if (typeof value !== 'string' || value.length > 2000) return '/'
  // Browsers read a backslash as a slash, and skip tabs and line ends.
  if (!value.startsWith('/') || value.startsWith('//') || /[\\\p{Cc}]/u.test(value)) return '/'
  const path = new URL(value, 'http://here.invalid').pathname
  return path.startsWith('//') || /^\/(sign-in|sign-out|welcome|api)(\/|$)/.test(path) ? '/' : value
}
