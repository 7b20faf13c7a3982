import { spawn } from 'node:child_process'
import { prepare } from './prepare'

const { host, port, baseUrl } = await prepare()
const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '-H', host, '-p', String(port)], {
  env: { ...process.env, NODE_ENV: 'development' },
  stdio: 'inherit',
})
console.log(baseUrl)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal))
next.on('exit', code => process.exit(code ?? 0))
