import pino from 'pino'

/** The server's log: what failed and where, with ids; names, addresses and texts never reach it (ACCESS.md). */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'warn',
  redact: ['*.email', '*.name', '*.text', '*.password', '*.token', '*.cookie', 'headers'],
  serializers: { err: error => ({ type: error?.name, code: error?.code, stack: stackOf(error) }) },
})

// A message can quote a typed value; the places in the code cannot.
const stackOf = (error: Error | undefined) =>
  error?.stack
    ?.split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n')
