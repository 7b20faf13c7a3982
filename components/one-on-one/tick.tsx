'use client'

import { useUndo } from '@/components/keys/undo'
import { Check } from '@/components/ui/icons'
import { whyUnanswered } from '@/components/ui/unanswered'
import { Fields, type FormAct, useAct } from './act'

/** A box that is ticked by a form of its own. Why it was not ticked stands in a line of its own under the row. */
export function Tick({
  action,
  fields,
  label,
  isTicked,
  before,
  disabled,
}: {
  action: FormAct
  fields: Record<string, string>
  label: string
  isTicked: boolean
  before: () => void
  disabled?: boolean
}) {
  const { forget } = useUndo()
  const {
    form,
    problem,
    fields: wrong,
  } = useAct(action, {
    before,
    onProblem: forget,
    unanswered: error => `${isTicked ? 'Not opened again' : 'Not ticked'}: ${whyUnanswered(error)}`,
  })
  const said = problem ?? Object.values(wrong ?? {})[0] ?? ''
  return (
    <>
      <form {...form} className="flex self-start">
        <Fields of={{ ...fields, undo: isTicked ? 'on' : '' }} />
        {/* biome-ignore lint/a11y/useSemanticElements: a button sends its form without JavaScript, which a checkbox does not */}
        <button
          type="submit"
          role="checkbox"
          aria-checked={isTicked}
          aria-label={label}
          disabled={disabled}
          className="-m-2 flex items-start p-2 pt-[1.17rem] pointer-coarse:-ml-4 pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:pl-4"
        >
          <span
            aria-hidden
            className={`flex size-[17px] items-center justify-center rounded-box border-[1.5px] ${isTicked ? 'border-still bg-still text-paper' : 'border-control'}`}
          >
            {isTicked ? <Check size={12} strokeWidth={3} /> : null}
          </span>
        </button>
      </form>
      <p role="alert" className="col-span-full col-start-2 row-start-3 pb-2 text-small text-warm-ink empty:hidden">
        {said.replace(' What you typed is still here.', '')}
      </p>
    </>
  )
}
