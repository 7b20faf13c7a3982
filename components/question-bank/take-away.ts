import type { FormState } from '@/lib/auth/outcome'

type Action = (state: FormState<string>, form: FormData) => Promise<FormState<string>>

/** How what was just added is taken back: by removing it. */
export const takeAway = (remove: Action) => (made: string | undefined) => () => {
  const form = new FormData()
  form.set('id', made ?? '')
  return remove({}, form)
}
