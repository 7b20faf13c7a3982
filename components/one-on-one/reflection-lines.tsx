'use client'

import { useState } from 'react'
import { useUndo } from '@/components/keys/undo'
import { sayUnanswered } from '@/components/ui/unanswered'
import { keepTheSignal, removeTheSignal } from '@/lib/signals/actions/change-signals'
import { longestSignal } from '@/lib/signals/bounds'
import { lineAt } from './line-at'

/** Keeps a line as a signal about the person; what came of it is told, and taken back by one key. */
export function useKeepLine({ personId, oneOnOneId }: { personId: string; oneOnOneId: string }) {
  const { offer } = useUndo()
  const [keeping, setKeeping] = useState<string[]>([])
  const [problem, setProblem] = useState('')
  async function line(text: string) {
    if (!text || keeping.includes(text)) return
    setKeeping(now => [...now, text])
    setProblem('')
    const form = new FormData()
    for (const [field, value] of Object.entries({ personId, oneOnOneId, text, key: crypto.randomUUID() }))
      form.set(field, value)
    const outcome = await keepTheSignal({}, form).catch((error: unknown) => ({
      done: undefined,
      fields: undefined,
      problem: sayUnanswered(error),
    }))
    setKeeping(now => now.filter(one => one !== text))
    if (outcome.done) return offer('Kept as a signal. It comes up in two weeks.', () => remove(outcome.done ?? ''))
    setProblem(outcome.problem ?? Object.values(outcome.fields ?? {})[0] ?? '')
  }
  return { line, keeping, problem }
}

async function remove(id: string) {
  const form = new FormData()
  form.set('id', id)
  const outcome = await removeTheSignal({}, form)
  if (outcome.done === undefined) throw new Error('not undone')
}

/** The lines of a reflection that are no signals yet; the first few, each once. */
export function linesToKeep(text: string, kept: readonly string[]): string[] {
  const lines = text.split('\n').map(line => lineAt(line, 0, 0))
  const own = lines.filter(line => line !== '' && [...line].length <= longestSignal && !kept.includes(line))
  return [...new Set(own)].slice(0, 8)
}

/** One press a line. */
export function ReflectionLines({ lines, keep }: { lines: string[]; keep: ReturnType<typeof useKeepLine> }) {
  const open = lines.filter(line => !keep.keeping.includes(line))
  return (
    <>
      {open.length > 0 ? (
        <div className="mt-4 border-t border-private-line pt-3 text-small noscript:hidden">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-private-ink">
            Keep a line as a signal <kbd className="whitespace-nowrap pointer-coarse:hidden">Ctrl Enter</kbd>
          </p>
          <ul className="mt-2 flex flex-wrap gap-2">
            {open.map(line => (
              <li key={line} className="max-w-full">
                <button
                  type="button"
                  onClick={() => keep.line(line)}
                  onPointerDown={event => event.preventDefault()}
                  className="touch max-w-full truncate rounded-control border border-private-line px-2.5 py-1 text-left text-ink hover:border-private-ink"
                >
                  <span className="sr-only">Keep as a signal: </span>
                  {line}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <p role="alert" className="mt-1.5 text-small text-warm-ink empty:hidden">
        {keep.problem}
      </p>
    </>
  )
}
