'use client'

import { Check } from 'lucide-react'
import { Act, type FormAct } from './act'

/** A box that is ticked by a form of its own. */
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
  return (
    <Act action={action} fields={{ ...fields, undo: isTicked ? 'on' : '' }} before={before} className="flex self-start">
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
    </Act>
  )
}
