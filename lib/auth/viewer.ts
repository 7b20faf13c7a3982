import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Viewer } from '@/lib/access/viewer'
import { isFounded } from '@/lib/organisation/founded'
import { openSession, sessionCookieName } from './session-cookie'
import { viewerOfSession } from './sessions'

/** Who makes this request, or null. Looked up in the database at each request, once. */
export const findViewer = cache(async (): Promise<Viewer | null> => {
  const cookie = (await cookies()).get(sessionCookieName())
  const sessionId = await openSession(cookie?.value)
  return sessionId ? viewerOfSession(sessionId, Date.now()) : null
})

/** Who makes this request; whoever is signed out goes to sign in and comes back, and the very first visitor to /welcome. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await findViewer()
  if (viewer) return viewer
  await requireFounded()
  const here = (await headers()).get('x-nonevent-path') ?? '/'
  redirect(here === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(here)}`)
}

/** Until the first visit is over, every page leads to /welcome. */
export async function requireFounded(): Promise<void> {
  if (!(await isFounded())) redirect('/welcome')
}
