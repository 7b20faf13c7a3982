import { fileURLToPath } from 'node:url'

/** The folder that Nonevent stands in, from wherever it was called. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')
