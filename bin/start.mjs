import './node-version.mjs'

// npm start: installs and builds if that is needed, then serves. The rest is loaded once Node is known to be new enough.
const { launch } = await import('./launch.mjs')
await launch()
