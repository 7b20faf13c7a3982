'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { curtainCookie } from '@/components/private/curtain-cookie'
import { Button } from '@/components/ui/button'
import { presentAccount } from './device'
import { begin } from './keeper'
import type { Named } from './kept'
import { namesSeen } from './names-seen'
import { OfflineCapture, OfflineNote } from './offline-fields'
import { OfflineKept } from './offline-kept'

type Names = Awaited<ReturnType<typeof namesSeen>>

/**
 * What stands there when no page can be had: the last people and one-on-ones by name, a field for each, and what waits.
 * No text that was saved (QUALITY.md S10).
 */
export function OfflineShell() {
  const [names, setNames] = useState<Names | null>()
  const isOnline = useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => false,
  )
  useEffect(() => {
    // Whoever hid what is private hid it here too.
    document.documentElement.toggleAttribute('data-curtain', document.cookie.includes(`${curtainCookie}=1`))
    presentAccount().then(async account => {
      if (!account) return setNames(null)
      await begin(account)
      setNames(await namesSeen())
    })
  }, [])
  return (
    <main id="main" className="mx-auto max-w-measure px-4.5 pt-6 pb-24 phone:px-8">
      <p className="font-serif text-[1.125rem] leading-none font-medium tracking-[-0.01em]">
        nonevent<span className="text-still">.</span>
      </p>
      <h1 className="mt-10 max-phone:text-[1.75rem]">{isOnline ? 'This page could not be had' : 'No network'}</h1>
      <p className="mt-2 text-ink-soft">
        {isOnline
          ? 'The network is there. Load the page again; if the server does not answer yet, what you write here is kept.'
          : 'What you write here is sealed on this device and goes out when the network is back. Earlier text is with the server alone.'}
      </p>
      <p className="mt-4">
        <Button look={isOnline ? 'first' : 'plain'} onClick={again}>
          Load the page again
        </Button>
      </p>
      <OfflineKept />
      {names ? <Fields {...names} /> : null}
      {names === null ? (
        <p className="mt-8 border-l-2 border-line-strong pl-4 text-ink-soft">
          Nobody is signed in on this device, so there is nobody to write for. Sign in once the network is back.
        </p>
      ) : null}
    </main>
  )
}

/** The page that was asked for stands in the address; the shell's own leads to Today. */
function again() {
  if (location.pathname === '/offline') location.assign('/')
  else location.reload()
}

function Fields({ people, meetings }: Names) {
  if (people.length + meetings.length === 0)
    return (
      <p className="mt-8 border-l-2 border-line-strong pl-4 text-ink-soft">
        Whom you look up while there is a network can be written for here without one.
      </p>
    )
  return (
    <>
      <Part title="One-on-ones" named={meetings}>
        {meeting => <OfflineNote meeting={meeting} />}
      </Part>
      <Part title="People" named={people}>
        {person => <OfflineCapture person={person} />}
      </Part>
    </>
  )
}

function Part({
  title,
  named,
  children,
}: {
  title: string
  named: Named[]
  children: (one: Named) => React.ReactNode
}) {
  if (named.length === 0) return null
  return (
    <section className="mt-9">
      <h2 className="mb-2.5 text-small font-medium text-ink-faint">{title}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {named.map(one => (
          <li key={one.id}>
            <details className="group">
              <summary className="touch flex items-center py-2 wrap-anywhere group-open:font-medium">
                {one.name}
              </summary>
              <div className="pb-5">{children(one)}</div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

function listen(listener: () => void) {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
