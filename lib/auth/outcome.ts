/** What an action gives back: the thing done, or a problem as a value, told beside its field or above the form. */
export type Outcome<D> = { done: D } | Problem

export interface Problem {
  /** About the whole of it. */
  problem?: string
  /** By the field's name. */
  fields?: Record<string, string>
}

/** An outcome as a form keeps it between two submissions, with what was typed, so that nothing is lost. */
export type FormState<D> = { done?: D; typed?: Record<string, string | string[]> } & Problem

/** Answer for an id that is foreign or missing: the two are alike (ACCESS.md). */
export const notThere: Problem = {
  problem: 'That is not there, or no longer yours to change. What you typed is still here.',
}

export const signedOut: Problem = {
  problem: 'You are signed out. Sign in again in another tab, then send this once more. What you typed is still here.',
}
