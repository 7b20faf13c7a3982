import type { BrowserContext } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import type { Db } from '@/db/client'
import { sessions } from '@/db/schema'
import { newId } from '@/lib/ids'
import { testSecret } from './server'

/** A new session of a person, and the cookie that names it. */
export async function newSession(tx: Db, personId: string): Promise<{ id: string; name: string; value: string }> {
  const id = newId()
  await tx
    .insert(sessions)
    .values({ id, personId, device: 'a browser test', createdAt: Date.now(), lastSeenAt: Date.now() })
  const value = await encode({ token: { sid: id }, secret: testSecret, maxAge: 3600 })
  return { id, name: 'nonevent.session', value }
}

/** Signs a browser in as a person, by a session row and the cookie that names it. Gives the session's id. */
export async function signIn(
  context: BrowserContext,
  { tx, url }: { tx: Db; url: string },
  personId: string,
): Promise<string> {
  const { id, name, value } = await newSession(tx, personId)
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }])
  return id
}
