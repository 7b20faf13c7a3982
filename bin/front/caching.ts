import { existsSync, readdirSync } from 'node:fs'
import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'

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

/** Whether an answer holds nothing of anybody's: scripts and styles of the build, pictures. */
export const isPublic = (path: string, files: Set<string>): boolean =>
  path.startsWith('/_next/static/') || files.has(path.split('?')[0] ?? '')

/** Makes sure that nothing on the way keeps an answer, whatever was set on it in between (QUALITY.md S10). */
export function keepNowhere(res: ServerResponse) {
  const writeHead = res.writeHead
  type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[]
  res.writeHead = function (this: ServerResponse, status: number, words?: string | Headers, more?: Headers) {
    res.writeHead = writeHead
    const given = typeof words === 'string' ? more : words
    if (given && !Array.isArray(given)) for (const [name, value] of Object.entries(given)) set(res, name, value)
    res.setHeader('cache-control', 'no-store')
    return typeof words === 'string' ? writeHead.call(res, status, words) : writeHead.call(res, status)
  } as typeof writeHead
}

function set(res: ServerResponse, name: string, value: OutgoingHttpHeader | undefined) {
  if (value !== undefined) res.setHeader(name, value)
}
