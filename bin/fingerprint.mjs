import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** One hash over the names and contents of these files and folders, but for tests. */
export function fingerprint(folder, sources) {
  const hash = createHash('sha256')
  for (const name of sources) add(folder, name, hash)
  return hash.digest('hex')
}

function add(folder, name, hash) {
  const path = join(folder, name)
  if (!existsSync(path)) return
  if (statSync(path).isDirectory()) {
    if (/(^|\/)\./.test(name)) return
    for (const inside of readdirSync(path).sort()) add(folder, `${name}/${inside}`, hash)
  } else if (!/\.test\.tsx?$/.test(name)) {
    hash.update(`${name}\0`).update(readFileSync(path)).update('\0')
  }
}
