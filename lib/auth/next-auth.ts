import 'server-only'
import type { NextAuthOptions, Session } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { baseUrl, isSecure, secret } from '@/lib/config'
import { log } from '@/lib/log'
import { signInInput } from './input'
import { sessionCookieName, sessionCookieOptions, sessionLasts } from './session-cookie'
import { viewerOfSession } from './sessions'
import { signInWithPassword } from './sign-in'
import { signOut } from './sign-out'
import { findVisitor } from './visitor'

/**
 * next-auth for whoever signs in by its own endpoints: the same check, the same cookie, and a token that carries the id
 * of a session row and nothing else. Made at each request, for the secret is not there while the program is built.
 */
export function nextAuthOptions(): NextAuthOptions {
  // Unset, the library takes localhost:3000 in silence.
  process.env.NEXTAUTH_URL = baseUrl()
  const prefix = isSecure() ? '__Host-' : ''
  const options = { ...sessionCookieOptions(), maxAge: undefined }
  return {
    secret: secret(),
    useSecureCookies: isSecure(),
    session: { strategy: 'jwt', maxAge: sessionLasts.inAll / 1000 },
    pages: { signIn: '/sign-in', signOut: '/settings', error: '/sign-in' },
    cookies: {
      sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() },
      csrfToken: { name: `${prefix}nonevent.csrf`, options },
      callbackUrl: { name: `${prefix}nonevent.callback`, options },
    },
    providers: [Credentials({ credentials: { email: {}, password: {} }, authorize })],
    callbacks: {
      jwt: async ({ token, user }) => (user ? { sid: user.id } : liveToken(token.sid)),
      session: ({ session }) => ({ expires: session.expires }) as Session,
    },
    events: { signOut: ({ token }) => signOut(token?.sid ?? null, false, Date.now()) },
    logger: {
      error: code => log.error({ code: known(code) }, 'next-auth'),
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}

/** Words that only look like a code never reach the log. */
const known = (code: string) => (/^[A-Z_]{1,60}$/.test(code) ? code : undefined)

async function authorize(typed: unknown): Promise<{ id: string } | null> {
  const parsed = signInInput.safeParse(typed)
  if (!parsed.success) return null
  const outcome = await signInWithPassword(parsed.data, await findVisitor(), Date.now())
  return 'sessionId' in outcome ? { id: outcome.sessionId } : null
}

const liveToken = async (sid: string | undefined) => (sid && (await viewerOfSession(sid, Date.now())) ? { sid } : {})
