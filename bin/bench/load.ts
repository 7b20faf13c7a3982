import autocannon from 'autocannon'

export interface Load {
  /** Requests a second. */
  rps: number
  /** Milliseconds. */
  p50: number
  p99: number
}

/** Asks one address again and again for some seconds; anything but a 200 is a fault of the bench. */
export async function load(
  url: string,
  connections: number,
  headers: Record<string, string> = {},
  seconds = 8,
): Promise<Load> {
  await autocannon({ url, connections, headers, duration: 2 })
  const times: number[] = []
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon({ url, connections, headers, duration: seconds }, (error, done) =>
      error ? reject(error) : resolve(done),
    )
    run.on('response', (_client, status, _bytes, time) => {
      if (status !== 200) reject(new Error(`${url} answered ${status}`))
      times.push(time)
    })
  })
  times.sort((a, b) => a - b)
  const at = (part: number) => round(times[Math.floor(times.length * part)] ?? 0)
  return { rps: Math.round(result.requests.total / result.duration), p50: at(0.5), p99: at(0.99) }
}

const round = (ms: number) => Math.round(ms * 100) / 100
