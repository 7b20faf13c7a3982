import './node-version.mjs'

// npm run dev: Next with hot reload over a migrated data folder. The policy of the server in front is not applied.
const { refuse } = await import('./refusal.mjs')
try {
  const { readSettings } = await import('./settings.mjs')
  const { expectFreePort } = await import('./port.mjs')
  await expectFreePort(readSettings(process.env))
  const { ensureInstalled } = await import('./install.mjs')
  ensureInstalled()
  await import('tsx')
  await import('./dev-server.ts')
} catch (error) {
  refuse(error)
}
