/** What a text that two may write came to: saved, or made from a version that no longer stands, with the one that does. */
export type Saved = { version: number /** Of Markdown: how it reads. */; html?: string } | { theirs: Theirs }

export interface Theirs {
  text: string
  isNothing: boolean
  version: number
  /** Who saved it. */
  by: string
}
