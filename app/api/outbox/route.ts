import { signedOut } from '@/lib/auth/outcome'
import { tooMany } from '@/lib/auth/rate'
import { isOwnOrigin, sentFromElsewhere } from '@/lib/auth/same-origin'
import { findViewer } from '@/lib/auth/viewer'
import { log } from '@/lib/log'
import { replayInput } from '@/lib/outbox/input'
import { replay } from '@/lib/outbox/replay'

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

const notYours = { problem: 'Somebody else is signed in here. This waits for the person who wrote it.' }
const unreadable = { problem: 'That could not be read, so it was not taken.' }
const slower = { problem: 'That was a lot at once. The rest follows in a moment.' }

/**
 * Takes what waited on a device while the server could not be reached, one thing at a time, in order (QUALITY.md R2). It
 * is taken from its own author alone, whoever is signed in by now.
 */
export async function POST(request: Request) {
  if (!isOwnOrigin(request.headers.get('origin'))) return new Response(sentFromElsewhere, { status: 403 })
  const viewer = await findViewer()
  if (!viewer) return answer(signedOut, 401)
  const sent = replayInput.safeParse(await request.json().catch(() => null))
  if (!sent.success) return answer(unreadable, 400)
  if (sent.data.personId !== viewer.personId) return answer(notYours, 409)
  if (tooMany(viewer.personId, viewer.now)) return answer(slower, 429)
  try {
    return answer(await replay(viewer, sent.data.kind, sent.data.input))
  } catch (error) {
    log.error({ err: error, act: `replay ${sent.data.kind}` }, 'an act failed')
    return answer({ problem: 'Something went wrong here, and nothing was saved. It is tried again.' }, 503)
  }
}
