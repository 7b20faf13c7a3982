import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { nextAuthOptions } from '@/lib/auth/next-auth'
import { isOwnOrigin, sentFromElsewhere } from '@/lib/auth/same-origin'

type Context = { params: Promise<{ nextauth: string[] }> }

export const GET = (request: NextRequest, context: Context) => handed(request, context)

export const POST = (request: NextRequest, context: Context) =>
  isOwnOrigin(request.headers.get('origin'))
    ? handed(request, context)
    : new Response(sentFromElsewhere, { status: 403 })

/** The library takes its own browser client's log lines at `_log`, from anybody; ours has none, so there is no such place. */
async function handed(request: NextRequest, context: Context): Promise<Response> {
  const [action] = (await context.params).nextauth
  return action === '_log' ? new Response(null, { status: 404 }) : NextAuth(request, context, nextAuthOptions())
}
