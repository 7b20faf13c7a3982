import { readFileSync } from 'node:fs'
import type { ActCase } from './act-cases'
import type { Aims } from './act-world'

export interface Action {
  id: string
  name: string
  /** A page of the build that knows it, with ids where it wants some. */
  path: string
}

/** Every server action of the build. */
export function actionsOfTheBuild(): Action[] {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: Record<string, { exportedName: string; workers: Record<string, unknown> }>
  }
  return Object.entries(manifest.node).map(([id, { exportedName, workers }]) => ({
    id,
    name: exportedName,
    path: pathOf(Object.keys(workers)[0] ?? ''),
  }))
}

const nobody = '01900000-0000-7000-8000-000000000000'

const pathOf = (page: string) =>
  page
    .replace(/^app|\/page$/g, '')
    .replace(/\/\([^)]+\)/g, '')
    .replace(/\[[^\]]+\]/g, nobody) || '/'

export interface Answer {
  status: number
  /** Where it leads. */
  location: string | null
  /** What the action gave back, without the page that may come with it. */
  text: string
}

/** Calls an action as the page's own script does. */
export async function callAction(
  url: string,
  { id, path }: Action,
  body: FormData | string,
  { cookie, origin = url }: { cookie?: string; origin?: string | null },
): Promise<Answer> {
  // Whole before it is sent: a server that refuses by the headers alone may close while a form is still being written.
  const whole = new Response(body)
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: {
      accept: 'text/x-component',
      'content-type': whole.headers.get('content-type') ?? '',
      'next-action': id,
      ...(cookie && { cookie }),
      ...(origin && { origin }),
    },
    body: await whole.arrayBuffer(),
    redirect: 'manual',
  })
  const location = answer.headers.get('x-action-redirect') ?? answer.headers.get('location')
  const text = await answer.text()
  // The page that it leads to comes along, with a nonce of its own.
  return { status: answer.status, location, text: location ? '' : given(text) }
}

/** React's answer is rows; row 0 says which of them holds what the action gave back. Anything else is kept as it is. */
function given(text: string): string {
  const row = /^0:\{.*?"a":"\$@(\w+)"/m.exec(text)?.[1]
  return (row && new RegExp(`^${row}:(.*)$`, 'm').exec(text)?.[1]) ?? text
}

/** Arguments as React sends them (`encodeReply`): plain ones as JSON, a form's fields beside the JSON that names it. */
export function bodyOf(one: ActCase, input: Record<string, unknown>): FormData | string {
  if ('call' in one) return JSON.stringify([input])
  const body = new FormData()
  for (const [name, values] of Object.entries(input))
    for (const value of [values].flat()) body.append(`_1_${name}`, String(value))
  body.append('0', '[{},"$K1"]')
  return body
}

export const aimOf = (one: ActCase) => ('call' in one ? one.call : one.form)

/** What makes no sense: fields full of nonsense, and arguments of another kind. */
export function nonsense(one: ActCase, their: Aims): (FormData | string)[] {
  const input = aimOf(one).input(their)
  const junk = Object.fromEntries(Object.keys(input).map(key => [key, "💥' or 1=1 --"]))
  return [bodyOf(one, junk), '["x",1,null]']
}

/** An answer without the ids that were sent, so that two can be compared. */
export function withoutIds(answer: Answer, aims: Aims): Answer {
  const strip = (text: string) =>
    Object.entries(aims).reduce((rest, [key, value]) => rest.replaceAll(value, `<${key}>`), text)
  return { ...answer, text: strip(answer.text), location: answer.location && strip(answer.location) }
}
