'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '../action'
import { eraseDemo } from '../leave-demo'
import { notThere } from '../outcome'
import { dropSession } from '../visitor'

export const leaveDemo = formAction<z.ZodObject, never>('leave-demo', z.object({}), async () => {
  if (!(await eraseDemo())) return notThere
  await dropSession()
  redirect('/welcome')
})
