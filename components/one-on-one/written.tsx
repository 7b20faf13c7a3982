'use client'

import { type ReactNode, useActionState, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Rendered } from '@/components/ui/rendered'
import type { FormState } from '@/lib/auth/outcome'
import type { Saved } from '@/lib/one-on-ones/saved'
import { Fields } from './act'
import { useAutosave } from './autosave'
import type { Met, Save } from './autosaver'
import { ConflictOnDemand } from './conflict-on-demand'
import { CopyText } from './copy-text'
import { useLive } from './live'
import { type Place, useLinesOf } from './make-entry'
import { MetWord } from './met-word'
import { placeOfClick } from './place-of-click'
import { SaveProblem, SaveWord } from './save-state'
import { TypedArea } from './typed-area'

interface WrittenProps {
  name: string
  oneOnOneId: string
  label: string
  placeholder: string
  text: string
  version: number
  /** The text as it reads. */
  html: string
  save: (input: { oneOnOneId: string; text: string; version: number }) => ReturnType<Save>
  send: (state: FormState<Saved>, form: FormData) => Promise<FormState<Saved>>
  /** Where lines of it may become entries. */
  place?: Place
  /** Where the state of saving stands: in a heading, or under the text. */
  heading?: (state: ReactNode) => ReactNode
  foot?: (state: ReactNode) => ReactNode
  canWrite: boolean
}

/** A text in Markdown: it reads as it was meant until one writes in it, and is saved as it is typed. */
export function Written(props: WrittenProps) {
  const { name, oneOnOneId, label, placeholder, version, send, place, canWrite } = props
  const [posted, post] = useActionState(send, {} as Awaited<FormState<Saved>>)
  const save = useAutosave(name, { text: props.text, isNothing: false }, version, ({ text, version: from }) =>
    props.save({ oneOnOneId, text, version: from }),
  )
  useLive(place === 'notes' ? 'notes' : undefined, save)
  const [isWriting, setWriting] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const { text } = save.words
  const html = save.read?.text === text ? save.read.html : text === props.text ? props.html : undefined
  const reads = !isWriting && save.state === 'saved' && text !== '' && html !== undefined
  // The line may end while one writes: what was not saved stays in its field.
  const isClosed = !canWrite && save.state === 'saved'
  const write = (at = text.length) => {
    setWriting(true)
    requestAnimationFrame(() => {
      area.current?.focus()
      area.current?.setSelectionRange(at, at)
    })
  }
  const leave = () => {
    save.flush()
    setWriting(false)
  }
  const state = (
    <span className="flex items-center gap-4 leading-5">
      {canWrite && reads ? (
        <Button look="quiet" className="noscript:hidden" onClick={() => write()}>
          Write<span className="sr-only">: {label}</span>
        </Button>
      ) : null}
      <MetWord met={save.met} />
      <SaveWord state={save.state} isEmpty={text === ''} />
    </span>
  )
  return (
    <section>
      {props.heading?.(state)}
      <Reading shown={reads || isClosed} {...{ place, text }} onOpen={canWrite ? write : undefined}>
        {text === '' && !canWrite ? (
          <p className="text-ink-faint">Nothing was written down.</p>
        ) : (
          <Rendered html={html ?? ''} />
        )}
      </Reading>
      {isClosed ? null : (
        <form action={post} className={reads ? 'hidden noscript:block' : ''}>
          <Fields of={{ oneOnOneId, version }} />
          <Area
            {...{ area, place, label, placeholder, text }}
            met={save.met}
            readOnly={!canWrite}
            onType={value => save.change({ text: value, isNothing: false })}
            onCompose={save.hold}
            onFocus={() => setWriting(true)}
            onBlur={leave}
          />
          <Button type="submit" look="quiet" className="hidden! noscript:inline-flex!">
            Save
          </Button>
        </form>
      )}
      <SaveProblem>{save.problem ?? posted.problem ?? posted.fields?.text}</SaveProblem>
      <CopyText text={text} state={save.state} />
      <ConflictOnDemand save={save} />
      {text === '' && save.state === 'saved' ? null : props.foot?.(state)}
    </section>
  )
}

function Reading({
  shown,
  place,
  text,
  onOpen,
  children,
}: {
  shown: boolean
  place?: Place
  text: string
  onOpen?: (at: number | undefined) => void
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button "Write" does the same by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      hidden={!shown}
      data-lines={place}
      onClick={event => {
        const isLink = event.target instanceof Element && event.target.closest('a')
        if (!isLink && !window.getSelection()?.toString()) onOpen?.(placeOfClick(text, event))
      }}
      className={onOpen ? 'cursor-text noscript:hidden' : ''}
    >
      {children}
    </div>
  )
}

function Area({
  area,
  place,
  label,
  placeholder,
  text,
  met,
  readOnly,
  onType,
  onCompose,
  onFocus,
  onBlur,
}: {
  area: React.RefObject<HTMLTextAreaElement | null>
  place?: Place
  label: string
  placeholder: string
  text: string
  met?: Met
  readOnly: boolean
  onType: (text: string) => void
  onCompose: (on: boolean) => void
  onFocus: () => void
  onBlur: () => void
}) {
  const lines = useLinesOf(place ?? 'notes')
  return (
    <TypedArea
      {...{ text, met, readOnly, onType, onCompose }}
      areaRef={node => {
        area.current = node
        if (place) lines.ref(node)
      }}
      name="text"
      aria-label={label}
      placeholder={placeholder}
      rows={2}
      onFocus={event => {
        onFocus()
        if (place) lines.onFocus(event)
      }}
      onBlur={onBlur}
      className="block min-h-16 w-full resize-none bg-transparent font-serif text-prose outline-offset-4 contain-content field-sizing-content"
    />
  )
}
