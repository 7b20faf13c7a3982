import { readFileSync } from 'node:fs'
import { join } from 'node:path'

let build: string | null | undefined

/** The build that answers, by which a browser tells it from the next; null while there is none, in development. */
export function buildId(): string | null {
  if (process.env.NODE_ENV !== 'production') return null
  if (build === undefined) {
    try {
      build = readFileSync(join(process.cwd(), '.next', 'BUILD_ID'), 'utf8').trim()
    } catch {
      build = null
    }
  }
  return build
}
