'use server'

import { redirect } from 'next/navigation'
import { alreadyFounded, foundOrganisation as found } from '@/lib/organisation/found'
import { publicFormAction } from '../action'
import { foundingInput } from '../input'
import { findVisitor, keepSession } from '../visitor'

export const foundOrganisation = publicFormAction<typeof foundingInput, never>(
  'found-organisation',
  foundingInput,
  async input => {
    const outcome = await found(input, await findVisitor(), Date.now())
    if (outcome === alreadyFounded) redirect('/sign-in?founded')
    if (!('sessionId' in outcome)) return outcome
    await keepSession(outcome.sessionId)
    redirect('/')
  },
)
