import 'server-only'
import { cookies, headers } from 'next/headers'
import { sayDevice } from './device'
import { placeOf } from './place'
import { openSession, sealSession, sessionCookieName, sessionCookieOptions } from './session-cookie'

/** A browser before it is known who sits at it. */
export interface Visitor {
  /** Where its guesses are counted. */
  place: string
  device: string
  /** The session that its cookie names, live or not; it ends when another begins. */
  sessionId: string | null
}

/** Who asks, as far as the request tells; the address is the one that the server in front has seen. */
export async function findVisitor(): Promise<Visitor> {
  const [sent, kept] = await Promise.all([headers(), cookies()])
  return {
    place: placeOf(sent.get('x-nonevent-origin')),
    device: sayDevice(sent.get('user-agent')),
    sessionId: await openSession(kept.get(sessionCookieName())?.value),
  }
}

/** Hands the browser the cookie of a session that has begun. */
export async function keepSession(sessionId: string): Promise<void> {
  const kept = await cookies()
  kept.set(sessionCookieName(), await sealSession(sessionId), sessionCookieOptions())
}

/** Takes the cookie back. */
export async function dropSession(): Promise<void> {
  const kept = await cookies()
  kept.set(sessionCookieName(), '', { ...sessionCookieOptions(), maxAge: 0 })
}
