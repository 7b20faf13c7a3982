/** What stands in the way of starting: one line for the person at the keyboard, which says what it is and how to mend it. */
export class Refusal extends Error {}

/** Ends the process with exit code 1: a refusal in its one line, anything else whole. */
export function refuse(error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exit(1)
}
