'use client'

import { type ComponentProps, type ReactNode, useId } from 'react'
import { useField } from './form'

const control =
  'block w-full rounded-control border border-control bg-paper-raised px-3 py-2 text-ink aria-invalid:border-warm pointer-coarse:text-[1rem]'

interface Common {
  label: ReactNode
  name: string
  hint?: ReactNode
  /** Keeps the label for screen readers alone. */
  hideLabel?: boolean
}

function useControl(name: string, hint: ReactNode) {
  const id = useId()
  const { problem, typed, wasSent } = useField(name)
  const describedBy = [problem ? `${id}-problem` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ') || undefined
  return {
    id,
    problem,
    wasSent,
    typed: typeof typed === 'string' ? typed : undefined,
    aria: { id, name, 'aria-invalid': problem ? true : undefined, 'aria-describedby': describedBy } as const,
  }
}

function Around({
  id,
  label,
  hint,
  hideLabel,
  problem,
  children,
  className = '',
}: Common & { id: string; problem?: string; children: ReactNode; className?: string }) {
  return (
    <div className={className}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1 block text-small font-medium text-ink-soft'}>
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-small text-ink-faint">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className="mt-1 text-small font-medium text-warm-ink">
          {problem}
        </p>
      ) : null}
    </div>
  )
}

/** A labelled input of one line, with its problem beside it. */
export function Field({
  label,
  name,
  hint,
  hideLabel,
  className,
  defaultValue,
  ...rest
}: Common & Omit<ComponentProps<'input'>, 'name'>) {
  const { id, problem, typed, aria } = useControl(name, hint)
  return (
    <Around id={id} label={label} name={name} hint={hint} hideLabel={hideLabel} problem={problem} className={className}>
      <input key={typed} className={control} defaultValue={typed ?? defaultValue} {...aria} {...rest} />
    </Around>
  )
}

/** A labelled text of several lines. */
export function AreaField({
  label,
  name,
  hint,
  hideLabel,
  className,
  defaultValue,
  ...rest
}: Common & Omit<ComponentProps<'textarea'>, 'name'>) {
  const { id, problem, typed, aria } = useControl(name, hint)
  return (
    <Around id={id} label={label} name={name} hint={hint} hideLabel={hideLabel} problem={problem} className={className}>
      <textarea
        key={typed}
        className={`${control} field-sizing-content min-h-20`}
        defaultValue={typed ?? defaultValue}
        {...aria}
        {...rest}
      />
    </Around>
  )
}

export interface Choice {
  value: string
  label: string
}

/** A labelled choice of one from a list. */
export function SelectField({
  label,
  name,
  hint,
  hideLabel,
  className,
  defaultValue,
  choices,
  none,
  ...rest
}: Common & Omit<ComponentProps<'select'>, 'name'> & { choices: readonly Choice[]; none?: string }) {
  const { id, problem, typed, aria } = useControl(name, hint)
  return (
    <Around id={id} label={label} name={name} hint={hint} hideLabel={hideLabel} problem={problem} className={className}>
      <select
        key={`${typed ?? defaultValue}`}
        className={control}
        defaultValue={typed ?? defaultValue}
        {...aria}
        {...rest}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Around>
  )
}

/** A labelled box to tick. */
export function TickField({
  label,
  name,
  hint,
  className = '',
  defaultChecked,
  ...rest
}: Common & Omit<ComponentProps<'input'>, 'name' | 'type'>) {
  const { id, problem, typed, wasSent, aria } = useControl(name, hint)
  return (
    <div className={className}>
      <label htmlFor={id} className="touch inline-flex items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-still"
          key={`${wasSent}${typed}`}
          defaultChecked={wasSent ? typed === 'on' : defaultChecked}
          {...aria}
          {...rest}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-small text-ink-faint">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className="mt-1 text-small font-medium text-warm-ink">
          {problem}
        </p>
      ) : null}
    </div>
  )
}
