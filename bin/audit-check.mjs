import './node-version.mjs'

// npm run audit:check: walks the audit log's chain of hashes, and names the first row that does not fit.
const { runCommand } = await import('./command.mjs')
await runCommand(() => import('./audit-check.ts'))
