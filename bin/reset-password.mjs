import './node-version.mjs'

// npm run reset-password -- ADDRESS: prints a link with which that person sets a new password.
const { runCommand } = await import('./command.mjs')
await runCommand(() => import('./reset-password.ts'))
