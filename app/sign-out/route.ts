import { cookies } from 'next/headers'
import { curtainCookie } from '@/components/private/curtain-cookie'
import { isOwnOrigin, sentFromElsewhere } from '@/lib/auth/same-origin'
import { signOut } from '@/lib/auth/sign-out'
import { dropSession, findVisitor } from '@/lib/auth/visitor'

/**
 * Signs this browser out, or with `everywhere` all of this person's, and has it forget what it kept (QUALITY.md S7). With
 * `othersStay` the page has done so already, for this account alone: what waits there for another account is theirs.
 */
export async function POST(request: Request) {
  if (!isOwnOrigin(request.headers.get('origin'))) return new Response(sentFromElsewhere, { status: 403 })
  const form = await request.formData().catch(() => null)
  const { sessionId } = await findVisitor()
  await signOut(sessionId, form?.get('everywhere') === 'on', Date.now())
  await dropSession()
  ;(await cookies()).delete(curtainCookie)
  return new Response(null, {
    status: 303,
    headers: {
      location: '/sign-in',
      'clear-site-data': form?.get('othersStay') === 'on' ? '"cache"' : '"cache", "storage"',
    },
  })
}
