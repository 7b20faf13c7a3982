import { findViewer } from '@/lib/auth/viewer'
import { isId } from '@/lib/ids'
import { liveInput } from '@/lib/one-on-ones/input'
import { liveOf } from '@/lib/one-on-ones/queries/live'

const answer = (body: object, status = 200) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** What the other of the two has written since these versions; the page asks every two seconds while it is looked at. */
export async function GET(request: Request, { params }: RouteContext<'/api/one-on-ones/[meetingId]/live'>) {
  const viewer = await findViewer()
  if (!viewer) return answer({ problem: 'You are signed out. Sign in again; what you typed is still here.' }, 401)
  const { meetingId } = await params
  const known = liveInput.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!known.success) return answer({ problem: 'That is no version of a text.' }, 400)
  const live = isId(meetingId) ? await liveOf(viewer, meetingId, known.data) : undefined
  return live ? answer(live) : answer({ problem: 'That is not there.' }, 404)
}
