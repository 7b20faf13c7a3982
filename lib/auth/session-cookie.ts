import { decode, encode } from 'next-auth/jwt'
import { isSecure, secret } from '@/lib/config'

/** Sessions end 30 days after they began, and 12 hours after they were last used (PRODUCT.md, "Bounds"). */
export const sessionLasts = { inAll: 30 * 86_400_000, idle: 12 * 3_600_000 }

/** The cookie's name; `__Host-` wherever the address is https (QUALITY.md S7). */
export const sessionCookieName = (): string => (isSecure() ? '__Host-nonevent.session' : 'nonevent.session')

export const sessionCookieOptions = () => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  path: '/',
  secure: isSecure(),
  maxAge: sessionLasts.inAll / 1000,
})

/** The cookie's value: next-auth's encrypted token, which carries the id of a session row and nothing else. */
export const sealSession = (sessionId: string): Promise<string> =>
  encode({ token: { sid: sessionId }, secret: secret(), maxAge: sessionLasts.inAll / 1000 })

/** The session id in a cookie's value, or null for one that is forged, expired or no token. */
export async function openSession(value: string | undefined): Promise<string | null> {
  if (!value) return null
  try {
    const token = await decode({ token: value, secret: secret() })
    return typeof token?.sid === 'string' ? token.sid : null
  } catch {
    return null
  }
}
