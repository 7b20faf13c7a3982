import './node-version.mjs'

// npm run demo: the same server over an installation of its own, which holds the demo year. It signs nobody in.
process.env.DATA_DIR ||= 'demo-data'
const { launch } = await import('./launch.mjs')
await launch(async settings => {
  await import('tsx')
  const { makeDemoYear } = await import('./demo-year.ts')
  await makeDemoYear(settings)
})
