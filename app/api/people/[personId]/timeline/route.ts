import { findViewer } from '@/lib/auth/viewer'
import { isId } from '@/lib/ids'
import { findPerson } from '@/lib/people/queries'
import { readAddress } from '@/lib/timeline/input'
import { timelineOf } from '@/lib/timeline/queries/timeline-of'

const answer = (body: object, status = 200) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** A later page of a timeline, by the same address that the page itself reads. */
export async function GET(request: Request, { params }: RouteContext<'/api/people/[personId]/timeline'>) {
  const viewer = await findViewer()
  if (!viewer) return answer({ problem: 'You are signed out. Sign in again, then go on reading.' }, 401)
  const { personId } = await params
  if (!isId(personId) || !(await findPerson(viewer, personId))) return answer({ problem: 'That is not there.' }, 404)
  const { filters, before, problems } = readAddress(Object.fromEntries(new URL(request.url).searchParams), viewer)
  const [problem] = Object.values(problems)
  if (problem) return answer({ problem }, 400)
  return answer(await timelineOf(viewer, personId, filters, before))
}
