import 'server-only'
import { headers } from 'next/headers'
import { createSafeActionClient, returnServerError } from 'next-safe-action'
import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { log } from '@/lib/log'
import { type FormState, type Outcome, type Problem, signedOut } from './outcome'
import { tooMany } from './rate'
import { isOwnOrigin, sentFromElsewhere } from './same-origin'
import { findViewer } from './viewer'

const busy = 'The database was busy and nothing was saved. Try once more in a moment. What you typed is still here.'
const full = 'There is no room left on the server’s disk, so nothing was saved. What you typed is still here.'
const unexpected = 'Something went wrong here, and nothing was saved. What you typed is still here; try once more.'

/** Every server action runs through this client: origin, viewer, rate, errors (ARCHITECTURE.md, "Habits"). */
const anyone = createSafeActionClient({
  defineMetadataSchema: () => z.object({ act: z.string() }),
  defaultValidationErrorsShape: 'flattened',
  handleServerError(error, { metadata }): Problem {
    const code = (error as { code?: string }).code ?? ''
    log.error({ err: error, act: metadata?.act }, 'an act failed')
    if (code.startsWith('SQLITE_BUSY')) return { problem: busy }
    if (code === 'SQLITE_FULL' || code === 'SQLITE_READONLY' || code.startsWith('SQLITE_IOERR'))
      return { problem: full }
    return { problem: unexpected }
  },
}).use(async ({ next }) => {
  if (!isOwnOrigin((await headers()).get('origin'))) returnServerError<Problem>({ problem: sentFromElsewhere })
  return next()
})

const member = anyone.use(async ({ next }) => {
  const viewer = await findViewer()
  if (!viewer) returnServerError(signedOut)
  if (tooMany(viewer.personId, viewer.now))
    returnServerError<Problem>({
      problem: 'That was a lot at once. Wait a moment, then try again. What you typed is still here.',
    })
  return next({ ctx: { viewer } })
})

type FormAction<D> = (state: FormState<D>, form: FormData) => Promise<FormState<D>>

/**
 * A server action for a form of somebody signed in. The form's fields are parsed by `input`; `run` gets them and the
 * viewer. Whatever goes wrong comes back as a value, with all that was typed.
 */
export function formAction<S extends z.ZodType, D>(
  act: string,
  input: S,
  run: (input: z.output<S>, viewer: Viewer) => Promise<Outcome<D>>,
): FormAction<D> {
  const inner = savingAction(act, input, run)
  return (_, form) => keepingTyped(form, inner)
}

/** The same for acts that come from code instead of a form: `input` is the object that is sent. */
export function savingAction<S extends z.ZodType, D>(
  act: string,
  input: S,
  run: (input: z.output<S>, viewer: Viewer) => Promise<Outcome<D>>,
) {
  const inner = member
    .metadata({ act })
    .inputSchema(input)
    .action(({ parsedInput, ctx }) => run(parsedInput as z.output<S>, ctx.viewer))
  return async (sent: z.input<S>): Promise<Outcome<D>> => outcomeOf<D>(await inner(sent as never))
}

/** A form that strangers may send: signing in, the first visit, an invitation. */
export function publicFormAction<S extends z.ZodType, D>(
  act: string,
  input: S,
  run: (input: z.output<S>) => Promise<Outcome<D>>,
): FormAction<D> {
  const inner = anyone
    .metadata({ act })
    .inputSchema(input)
    .action(({ parsedInput }) => run(parsedInput as z.output<S>))
  return (_, form) => keepingTyped(form, async sent => outcomeOf<D>(await inner(sent as never)))
}

async function keepingTyped<D>(form: FormData, inner: (sent: never) => Promise<Outcome<D>>): Promise<FormState<D>> {
  if (!(form instanceof FormData)) return { problem: 'This was no form, so it was not taken.' }
  const sent = fieldsOf(form)
  const outcome = await inner(sent as never)
  return 'done' in outcome ? outcome : { ...outcome, typed: withoutSecrets(sent) }
}

/** A form's fields as an object; a name that comes several times, or ends in `[]`, is a list. */
function fieldsOf(form: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {}
  for (const key of new Set(form.keys())) {
    if (key.startsWith('$ACTION')) continue
    const values = form.getAll(key).filter(value => typeof value === 'string')
    if (key.endsWith('[]')) fields[key.slice(0, -2)] = values
    else fields[key] = values.length > 1 ? values : (values[0] ?? '')
  }
  return fields
}

const withoutSecrets = (sent: Record<string, string | string[]>) =>
  Object.fromEntries(Object.entries(sent).filter(([key]) => !/password|token/i.test(key)))

interface ActionResult {
  data?: unknown
  serverError?: Problem
  validationErrors?: { formErrors: string[]; fieldErrors: Record<string, string[] | undefined> }
}

function outcomeOf<D>(result: ActionResult): Outcome<D> {
  if (result.serverError) return result.serverError
  if (result.validationErrors) {
    const { formErrors, fieldErrors } = result.validationErrors
    const fields: Record<string, string> = {}
    for (const [name, messages] of Object.entries(fieldErrors)) if (messages?.[0]) fields[name] = messages[0]
    return { problem: formErrors[0], fields }
  }
  return result.data as Outcome<D>
}
