'use client'

import { Search } from 'lucide-react'
import { useId, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { onDemand } from '@/components/ui/on-demand'
import type { FinderViewer, Mode } from './finder'
import { useMarked } from './use-marked'

export const Doing = onDemand(() => import('./doing').then(one => one.default))
export const Finding = onDemand(() => import('@/components/search/finding').then(one => one.default))

const says = {
  do: { label: 'Go to or do', placeholder: 'A person, a team, a page, something to do' },
  search: { label: 'Search', placeholder: 'Words you remember' },
}

interface Props {
  mode: 'do' | 'search'
  viewer: FinderViewer
  onClose: () => void
  onOpen: (mode: Mode) => void
}

/** A field over the page and what fits below it. The field is there at once, so that no key is lost; the list follows. */
export function FinderField({ mode, viewer, onClose, onOpen }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const { at, active, count, listen, onKeyDown } = useMarked(id, typed)
  const { label, placeholder } = says[mode]
  return (
    <Dialog
      open
      onClose={onClose}
      label={label}
      className="top-[10vh] m-0 mx-auto max-h-[80vh] overflow-hidden open:flex open:flex-col max-phone:top-3 max-phone:max-h-[calc(100dvh-1.5rem)]"
    >
      <div className="flex items-center gap-2.5 border-b border-line px-4">
        <Search aria-hidden size={16} className="shrink-0 text-ink-faint" />
        <input
          role="combobox"
          aria-label={label}
          aria-expanded={count > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active}
          autoFocus
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={200}
          placeholder={placeholder}
          value={typed}
          onChange={event => setTyped(event.target.value)}
          onKeyDown={event => {
            if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault()
              onClose()
            } else onKeyDown(event)
          }}
          className="block min-w-0 flex-1 bg-transparent py-3.5 text-prose outline-none"
        />
        <button type="button" onClick={onClose} className="touch shrink-0 text-small text-ink-faint">
          <span className="pointer-coarse:hidden">
            <kbd>Esc</kbd>
          </span>
          <span className="hidden pointer-coarse:inline">Close</span>
        </button>
      </div>
      <div className="flex min-h-0 flex-1 flex-col p-2">
        {mode === 'do' ? (
          <Doing {...{ id, typed, at, listen, viewer, onClose, onOpen }} />
        ) : (
          <Finding {...{ id, typed, at, listen, onClose }} />
        )}
      </div>
    </Dialog>
  )
}
