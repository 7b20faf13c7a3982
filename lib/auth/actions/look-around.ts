'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { alreadyFounded } from '@/lib/organisation/found'
import { publicFormAction } from '../action'
import { lookAroundDemo } from '../look-around'
import { findVisitor, keepSession } from '../visitor'

export const lookAround = publicFormAction<z.ZodObject, never>('look-around', z.object({}), async () => {
  const outcome = await lookAroundDemo(await findVisitor(), Date.now())
  if (outcome === alreadyFounded) redirect('/sign-in?founded')
  if (!('sessionId' in outcome)) return outcome
  await keepSession(outcome.sessionId)
  redirect('/')
})
