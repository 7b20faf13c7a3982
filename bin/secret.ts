import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './refusal.mjs'

const shortest = 32

/**
 * The installation's secret: from NEXTAUTH_SECRET, from the file that NEXTAUTH_SECRET_FILE names, or else from the data
 * folder, where 32 random bytes are put at first start, for this user alone (QUALITY.md S17).
 *
 * @throws Refusal if it is too short to be one, or its file cannot be read.
 */
export function secretOf(env: Record<string, string | undefined>, dataDir: string): string {
  if (env.NEXTAUTH_SECRET && env.NEXTAUTH_SECRET_FILE)
    throw new Refusal('NEXTAUTH_SECRET and NEXTAUTH_SECRET_FILE are both set. Leave one of them out.')
  if (env.NEXTAUTH_SECRET) return longEnough(env.NEXTAUTH_SECRET, 'NEXTAUTH_SECRET')
  const file = env.NEXTAUTH_SECRET_FILE || join(dataDir, 'secret')
  if (!env.NEXTAUTH_SECRET_FILE) makeIfMissing(file)
  return longEnough(read(file), file)
}

function makeIfMissing(file: string) {
  if (existsSync(file)) return chmodSync(file, 0o600)
  writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    throw new Refusal(
      `The secret in ${file} cannot be read. Let this user read it, or name another NEXTAUTH_SECRET_FILE.`,
    )
  }
}

function longEnough(secret: string, from: string): string {
  if (secret.length >= shortest) return secret
  throw new Refusal(
    `The secret in ${from} is too short: it needs ${shortest} characters or more. Make one with: openssl rand -base64 32.`,
  )
}
