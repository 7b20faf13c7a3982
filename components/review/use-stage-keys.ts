'use client'

import { useEffect, useRef } from 'react'

export interface StageMoves {
  go: (to: 'next' | 'back' | 'first' | 'last') => void
  leave: () => void
  toggleFullScreen: () => void
}

const moves: Record<string, Parameters<StageMoves['go']>[0]> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
}

const swipe = 48

/** Arrow keys, Space, the two keys of a clicker, Home and End, Escape, `f`, and a swipe. */
export function useStageKeys(stage: StageMoves, singleKeys: boolean) {
  const latest = useRef(stage)
  useEffect(() => {
    latest.current = stage
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const isOnControl = event.target instanceof HTMLElement && event.target.closest('a, button') !== null
      if (event.key === ' ' && isOnControl) return
      if (event.key === 'Escape') return latest.current.leave()
      if (event.key === 'f' && singleKeys) return latest.current.toggleFullScreen()
      const move = moves[event.key]
      if (!move) return
      event.preventDefault()
      latest.current.go(event.key === ' ' && event.shiftKey ? 'back' : move)
    }
    let from: Touch | undefined
    const onStart = (event: TouchEvent) => {
      from = event.touches.length === 1 ? event.touches[0] : undefined
    }
    const onEnd = (event: TouchEvent) => {
      const to = event.changedTouches[0]
      if (!from || !to) return
      const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY]
      from = undefined
      if (Math.abs(across) < swipe || Math.abs(across) < Math.abs(down) * 1.5) return
      latest.current.go(across < 0 ? 'next' : 'back')
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('touchstart', onStart, { passive: true })
    window.addEventListener('touchend', onEnd, { passive: true })
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('touchstart', onStart)
      window.removeEventListener('touchend', onEnd)
    }
  }, [singleKeys])
}
