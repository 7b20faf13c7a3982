import { makeResetLink } from '@/lib/auth/reset-password'
import { findInstallation } from './installation'
import { Refusal } from './refusal.mjs'

const address = process.argv[2]
if (!address) throw new Refusal('Say whose password: npm run reset-password -- name@example.com')
findInstallation()
const outcome = await makeResetLink(address, Date.now())
if (!('done' in outcome)) throw new Refusal(outcome.problem ?? 'No link could be made.')
console.log(`Give this to them; it works once, for thirty minutes:\n${outcome.done.link}`)
