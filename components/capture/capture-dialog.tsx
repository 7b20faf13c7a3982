'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useKeys } from '@/components/keys/keys'
import { Button } from '@/components/ui/button'
import { Begun } from './begun'
import { type CaptureStart, useCaptureHome, useCaptureOpener } from './capture-context'
import { CaptureForm } from './capture-form'
import { ChoosePerson } from './choose-person'
import { useDirectory } from './use-directory'
import { useLeaving, useUnfinished } from './use-unfinished'

/** That it was asked for, and with what. */
export type Asked = { start?: CaptureStart } | null

/** Capture from anywhere: `c`, the person, the two phrases, Enter. What was typed outlives closing, and waits on Today. */
export function CaptureDialog({ asked }: { asked: Asked }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { home } = useCaptureHome()
  const { directory, touch } = useDirectory()
  const { keep, unfinishedAt, placeOf, forget } = useUnfinished()
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState<{ id: string; name: string } | null>(null)
  const [start, setStart] = useState<(CaptureStart & { place: string }) | null>(null)
  const lastId = useRef('')
  const path = usePathname()
  const here = /^\/people\/([^/]+)/.exec(path)?.[1]
  const known = [{ id: home.selfId, name: home.selfName }, ...home.yours, ...(directory?.people ?? [])]
  const person = chosen ?? start?.subject ?? known.find(one => one.id === here) ?? null
  const place = start?.place ?? 'dialog'
  useEffect(() => {
    if (person?.id) lastId.current = person.id
  })
  const about = () => ({ subjectId: lastId.current, oneOnOneId: start?.oneOnOneId, signal: start?.signal })
  const open = (next?: CaptureStart) => {
    if (dialog.current?.open) return
    touch()
    setStart(next ? { ...next, place: placeOf(next) } : null)
    setOpen(true)
    dialog.current?.showModal()
  }
  useKeys({ c: () => open() })
  useLeaving(() => {
    if (isOpen && lastId.current) keep(place, about(), true)
  })
  const { listen } = useCaptureOpener()
  useEffect(() => listen(open))
  const close = () => dialog.current?.close()
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever follows a link in it leaves it
  useEffect(close, [path])
  // Asked for before it was there.
  const openFirst = useEffectEvent(() => asked && open(asked.start))
  useEffect(() => {
    openFirst()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way out is Escape, which a native dialog has by itself
    <dialog
      ref={dialog}
      aria-label="Capture"
      onClose={() => {
        if (lastId.current) keep(place, about())
        setChosen(null)
        // Made anew at each opening, so that the blank has the focus each time.
        setOpen(false)
      }}
      onClick={event => {
        if (event.target === dialog.current) close()
      }}
      className="top-[12vh] m-0 mx-auto w-[min(44rem,calc(100vw-2rem))] overflow-visible rounded-control border border-line px-5 pt-4 pb-4 shadow-sheet max-phone:top-3 max-phone:max-h-[calc(100dvh-1.5rem)] max-phone:overflow-y-auto"
    >
      {isOpen ? (
        <>
          <div className="mb-3 flex items-baseline justify-between gap-4 text-small text-ink-faint">
            <h2 className="font-medium">{person?.id ? 'Capture' : 'Who stopped something?'}</h2>
            <span className="flex gap-4">
              {person?.id ? (
                <Button look="quiet" onClick={() => setChosen({ id: '', name: '' })}>
                  Somebody else
                </Button>
              ) : null}
              <Button look="quiet" onClick={close}>
                Close
              </Button>
            </span>
          </div>
          {person?.id ? (
            <CaptureForm
              key={place}
              place={place}
              bare
              subjectId={person.id}
              subjectName={person.name}
              oneOnOneId={start?.oneOnOneId}
              signal={start?.signal}
              unfinished={unfinishedAt(place)}
              onDone={() => {
                forget(place)
                setStart(now => now && { ...now, signal: undefined })
              }}
              onFailed={() => open(start ?? undefined)}
              autoFocus
            />
          ) : (
            <>
              <Begun place={place} onGoOn={setChosen} />
              <ChoosePerson home={home} people={directory?.people} onChoose={setChosen} />
            </>
          )}
        </>
      ) : null}
    </dialog>
  )
}
