import { existsSync, readdirSync } from 'node:fs'
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** The paths under which the files of `public/` are served. They are nobody's secret, so browsers may keep them. */
export function publicFiles(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Set(
    files.map(file =>
      `${file.parentPath}/${file.name}`.slice(folder.length).replaceAll('\\', '/').replace(/^\/*/, '/'),
    ),
  )
}

/**
 * Whether an answer holds nothing of anybody's: scripts and styles of the build, pictures. A path that leads elsewhere
 * once its dots or its encoded slashes are taken for what they mean is none of these.
 */
export function isPublic(asked: string, files: Set<string>): boolean {
  const path = asked.split('?')[0] ?? ''
  const meant = new URL(`http://here.invalid/${path.replace(/^\/+/, '')}`).pathname
  if (meant !== path || /%(2f|5c)/i.test(path)) return false
  return path.startsWith('/_next/static/') || files.has(path)
}

/** Makes sure that nothing on the way keeps an answer, whatever was set on it in between (QUALITY.md S10). */
export function keepNowhere(res: ServerResponse) {
  const writeHead = res.writeHead.bind(res)
  res.writeHead = (status: number, ...rest: unknown[]) => {
    const words = typeof rest[0] === 'string' ? rest[0] : undefined
    const given = rest.find(one => typeof one === 'object') as OutgoingHttpHeaders | undefined
    for (const [name, value] of Object.entries(given ?? {})) if (value !== undefined) res.setHeader(name, value)
    res.setHeader('cache-control', 'no-store')
    return words === undefined ? writeHead(status) : writeHead(status, words)
  }
}
