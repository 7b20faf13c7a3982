import { findViewer } from '@/lib/auth/viewer'
import { readSearch } from '@/lib/search/input'
import { search } from '@/lib/search/queries/search'

const answer = (body: object, status = 200) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** What a search finds, by the same address that its page reads. */
export async function GET(request: Request) {
  const viewer = await findViewer()
  if (!viewer) return answer({ problem: 'You are signed out. Sign in again, then search once more.' }, 401)
  const { asked, before, problems } = readSearch(Object.fromEntries(new URL(request.url).searchParams), viewer)
  const [problem] = Object.values(problems)
  if (problem) return answer({ problem }, 400)
  return answer(await search(viewer, asked, before))
}
