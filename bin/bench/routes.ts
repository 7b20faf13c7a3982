import { gzipSync } from 'node:zlib'

export interface RouteWeight {
  path: string
  /** Bytes, gzip. */
  jsGzip: number
  cssGzip: number
  htmlGzip: number
}

/** What a browser fetches to show a page for the first time: its scripts and style sheets, each once. */
export async function weigh(base: string, name: string, path: string, cookie: string): Promise<RouteWeight> {
  const answer = await fetch(base + path, { headers: { cookie } })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  const html = await answer.text()
  const all = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(match => match[1] ?? ''))]
  // Browsers that know modules leave the polyfills where they are.
  const scripts = all(/<script(?![^>]*nomodule)[^>]+src="([^"]+)"/gi)
  const styles = all(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)
  const sum = async (addresses: string[]) => {
    let bytes = 0
    for (const one of addresses)
      bytes += gzipSync(Buffer.from(await (await fetch(new URL(one, base))).arrayBuffer())).length
    return bytes
  }
  return { path: name, jsGzip: await sum(scripts), cssGzip: await sum(styles), htmlGzip: gzipSync(html).length }
}
