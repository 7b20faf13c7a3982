import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { nextAuthOptions } from '@/lib/auth/next-auth'
import { isOwnOrigin, sentFromElsewhere } from '@/lib/auth/same-origin'

type Context = { params: Promise<{ nextauth: string[] }> }

export const GET = (request: NextRequest, context: Context) => NextAuth(request, context, nextAuthOptions())

export const POST = (request: NextRequest, context: Context) =>
  isOwnOrigin(request.headers.get('origin'))
    ? NextAuth(request, context, nextAuthOptions())
    : new Response(sentFromElsewhere, { status: 403 })
