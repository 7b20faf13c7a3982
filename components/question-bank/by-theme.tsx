import type { ReactNode } from 'react'
import { Heading } from '@/components/ui/page'

interface InTheme {
  id: string
  theme: string
}

/** Questions under the heading of each theme. */
export function ByTheme<Q extends InTheme>({
  questions,
  row,
}: {
  questions: readonly Q[]
  row: (question: Q) => ReactNode
}) {
  const themes = [...new Set(questions.map(one => one.theme))]
  return themes.map(theme => (
    <section key={theme} aria-label={theme} className="mt-7">
      <Heading>{theme}</Heading>
      <ul className="divide-y divide-line border-y border-line">
        {questions
          .filter(one => one.theme === theme)
          .map(one => (
            <li key={one.id}>{row(one)}</li>
          ))}
      </ul>
    </section>
  ))
}
