/** After so many tries a job is given up; an admin sees it. */
export const mostAttempts = 10

const minute = 60_000

/**
 * How long to wait after a try that failed: a minute, then twice as long each time, an hour at most; a random part of up
 * to a half is taken off, so that many do not come back at once. `chance` is from 0 to 1.
 */
export function waitAfter(attempts: number, chance: number): number {
  const whole = Math.min(minute * 2 ** (attempts - 1), 60 * minute)
  return Math.round(whole * (1 - chance / 2))
}
