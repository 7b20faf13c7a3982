/** What people of one area talk about in one-on-ones. Each line is dealt out at most three times in the year. */
export interface Talk {
  notes: string[]
  points: string[]
  /** Beginning with "m: " it is the manager's, otherwise the report's. */
  todos: string[]
  answers: string[]
}
