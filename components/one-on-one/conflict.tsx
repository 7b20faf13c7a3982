'use client'

import { useUndo } from '@/components/keys/undo'
import { Button } from '@/components/ui/button'
import type { Autosaver, Words, Writing } from './autosaver'

/** Both texts, when another save came first and both changed the same words: keep one, or put them together and edit. None is lost. */
export function Conflict({ save }: { save: Writing & Pick<Autosaver, 'choose' | 'chooseBoth' | 'change'> }) {
  const { offer } = useUndo()
  const { words: mine, theirs } = save
  if (!theirs) return null
  const isOwn = theirs.by === 'you'
  const who = isOwn ? 'you in another window' : theirs.by || 'somebody'
  const takeTheirs = () => {
    save.choose({ text: theirs.text, isNothing: theirs.isNothing })
    offer(isOwn || !theirs.by ? 'The other text stands.' : `${theirs.by}’s text stands.`, () => save.change(mine))
  }
  return (
    <div role="alert" className="mt-3 rounded-control border border-warm bg-paper-raised p-4">
      <p className="text-small font-medium text-warm-ink">
        Meanwhile {who} saved another text. Both are here, and neither is lost: choose.
      </p>
      <div className="mt-3 grid gap-4 phone:grid-cols-2">
        <Side title={isOwn || !theirs.by ? 'The other' : `${theirs.by}’s`} words={theirs} />
        <Side title="Yours" words={mine} />
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={() => save.choose(mine)}>Keep mine</Button>
        <Button onClick={takeTheirs}>Keep theirs</Button>
        <Button onClick={save.chooseBoth}>Put both together</Button>
      </div>
    </div>
  )
}

function Side({ title, words }: { title: string; words: Words }) {
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="text-small text-ink-faint">{title}</h3>
      <p className="mt-1 max-h-64 overflow-auto font-serif text-prose whitespace-pre-wrap wrap-anywhere">
        {words.isNothing ? 'Nothing this week' : words.text || 'Empty'}
      </p>
    </section>
  )
}
