'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { publicFormAction } from '../action'
import { demoAccount } from '../demo-accounts'
import { demoSignInInput, signInInput } from '../input'
import { notThere } from '../outcome'
import { signInWithPassword } from '../sign-in'
import { findVisitor, keepSession } from '../visitor'

export const signIn = publicFormAction<typeof signInInput, never>('sign-in', signInInput, async input => {
  const outcome = await signInWithPassword(input, await findVisitor(), Date.now())
  if (!('sessionId' in outcome)) return outcome
  await keepSession(outcome.sessionId)
  redirect(input.next as Route)
})

/** The same for one of the demo year's people, by one button. */
export const signInToDemo = publicFormAction<typeof demoSignInInput, never>('sign-in', demoSignInInput, async input => {
  const account = await demoAccount(input.who)
  if (!account) return notThere
  const outcome = await signInWithPassword(account, await findVisitor(), Date.now())
  if (!('sessionId' in outcome)) return outcome
  await keepSession(outcome.sessionId)
  redirect(input.next as Route)
})
