'use client'

import {
  Activity,
  type ComponentType,
  lazy,
  type ReactNode,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { holdFor, letGo } from './held-events'
import { fetched, makeWish, onceWished } from './wish'

/**
 * A component whose code the browser fetches once the page is used. The server writes its HTML as of any other: until the
 * code is there that stands, and its forms work as without JavaScript. What is typed stays; clicks, Enter and the single
 * `keys` that it listens for are done again then.
 */
export function lately<P extends object>(load: () => Promise<ComponentType<P>>, keys = '') {
  const Inside = lazy(async () => {
    if (typeof window === 'undefined') return { default: await load() }
    await onceWished()
    return { default: await fetched(load) }
  }) as unknown as ComponentType<P>
  // biome-ignore lint/correctness/noComponentHookFactories: made once, when its module is
  return function Lately(props: P) {
    return (
      <Late keys={keys}>
        <Inside {...props} />
      </Late>
    )
  }
}

function Late({ keys, children }: { keys: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  return (
    <div ref={place} data-late={keys} className="contents">
      <AtOnceWhereNew />
      <Activity>
        {children}
        <There place={place} />
      </Activity>
    </div>
  )
}

const never = () => () => {}

/** Where one came from another page there is no HTML of it yet: it is fetched at once. */
function AtOnceWhereNew() {
  const isOld = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  const [wasOld] = useState(isOld)
  if (!wasOld) makeWish()
  useEffect(holdFor, [])
  return null
}

function There({ place }: { place: { current: HTMLDivElement | null } }) {
  useEffect(() => {
    const area = place.current
    if (area) letGo(area)
  }, [place])
  return null
}
