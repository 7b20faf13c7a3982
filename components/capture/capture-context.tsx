'use client'

import { createContext, type ReactNode, useContext, useState } from 'react'
import type { Draft } from './draft'

export interface CaptureHome {
  selfId: string
  selfName: string
  /** Those whom the viewer manages. */
  yours: readonly { id: string; name: string }[]
  defaultVisibility: 'shared' | 'leadership'
}

/** What capture begins with when it is opened for something: an unfinished one, or a signal. */
export interface CaptureStart {
  /** Of an unfinished capture. */
  id?: string
  subject: { id: string; name: string }
  oneOnOneId?: string
  signal?: CaptureSignal
  draft?: Draft
}

export interface CaptureSignal {
  id: string
  text: string
  noticedOn: string
}

interface CaptureDesk {
  home: CaptureHome
  /** What was typed and not sent, by place, so that leaving a page or closing the dialog loses nothing. In memory alone. */
  drafts: Map<string, Draft>
  opener: { open: (start?: CaptureStart) => void }
}

const CaptureContext = createContext<CaptureDesk | null>(null)

/** What every capture line knows without asking; the desk's layout gives it. */
export function CaptureProvider({ home, children }: { home: CaptureHome; children: ReactNode }) {
  const [kept] = useState(() => ({ drafts: new Map<string, Draft>(), opener: { open: (_start?: CaptureStart) => {} } }))
  return <CaptureContext value={{ home, ...kept }}>{children}</CaptureContext>
}

function useDesk(): CaptureDesk {
  const desk = useContext(CaptureContext)
  if (!desk) throw new Error('A capture line stands outside the desk')
  return desk
}

/** The viewer's own facts, and what was typed and not sent. */
export function useCaptureHome() {
  const { home, drafts } = useDesk()
  return { home, drafts }
}

/** Opens the capture dialog from elsewhere; the dialog itself listens. */
export function useCaptureOpener() {
  const { opener } = useDesk()
  return {
    open: (start?: CaptureStart) => opener.open(start),
    listen: (open: (start?: CaptureStart) => void) => {
      opener.open = open
    },
  }
}
