import type { BrowserContext } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import type { Db } from '@/db/client'
import { sessions } from '@/db/schema'
import { newId } from '@/lib/ids'
import { testSecret } from './server'

/** Signs a browser in as a person, by a session row and the cookie that names it. Gives the session's id. */
export async function signIn(
  context: BrowserContext,
  { tx, url }: { tx: Db; url: string },
  personId: string,
): Promise<string> {
  const sid = newId()
  await tx
    .insert(sessions)
    .values({ id: sid, personId, device: 'a browser test', createdAt: Date.now(), lastSeenAt: Date.now() })
  const value = await encode({ token: { sid }, secret: testSecret, maxAge: 3600 })
  await context.addCookies([{ name: 'nonevent.session', value, url, httpOnly: true, sameSite: 'Lax' }])
  return sid
}
