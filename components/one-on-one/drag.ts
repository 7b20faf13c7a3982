import type { PointerEvent as ReactPointerEvent } from 'react'

const longPress = 250
const edge = 90

/** Rows that have a place, of a list; where one of them is dragged to is marked on the row under it. */
const rowsOf = (list: Element) => [...list.querySelectorAll<HTMLElement>(':scope > [data-place]')]

/**
 * Drags a row of a list by its handle: with a mouse at once, by touch after a long press. A line shows where it would go,
 * the page scrolls along at its edges, Escape leaves all as it was. It works on the page alone: nothing is drawn anew on the way.
 */
export function dragRow(event: ReactPointerEvent, onDrop: (id: string, to: number) => void) {
  const handle = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-handle]') : null
  const row = handle?.closest<HTMLElement>('[data-place]')
  const list = row?.parentElement
  if (!handle || !row || !list || event.button !== 0) return
  event.preventDefault()
  const { pointerId, pointerType, clientX: fromX, clientY: fromY } = event
  let y = fromY
  let isDragging = false
  let over: HTMLElement | undefined
  let frame = 0

  const start = () => {
    isDragging = true
    row.dataset.dragged = ''
    frame = requestAnimationFrame(scroll)
  }
  const press = pointerType === 'touch' ? setTimeout(start, longPress) : undefined

  const mark = () => {
    const rows = rowsOf(list)
    const found = rows.find(one => y < one.getBoundingClientRect().bottom) ?? rows.at(-1)
    const box = found?.getBoundingClientRect()
    if (over && over !== found) delete over.dataset.drop
    over = found
    if (found && box) found.dataset.drop = y < box.top + box.height / 2 ? 'before' : 'after'
  }
  const scroll = () => {
    const by = y < edge ? y - edge : Math.max(0, y - (window.innerHeight - edge))
    if (by !== 0) {
      window.scrollBy(0, by / 6)
      mark()
    }
    frame = requestAnimationFrame(scroll)
  }
  const move = (moved: PointerEvent) => {
    if (moved.pointerId !== pointerId) return
    const far = Math.hypot(moved.clientX - fromX, moved.clientY - fromY)
    if (!isDragging && pointerType === 'touch') return far > 10 ? end() : undefined
    if (!isDragging && far < 4) return
    if (!isDragging) start()
    y = moved.clientY
    mark()
  }
  const drop = (dropped: PointerEvent) => {
    if (dropped.pointerId !== pointerId) return
    const [from, at] = [Number(row.dataset.place), Number(over?.dataset.place)]
    const side = over?.dataset.drop
    end()
    if (!side) return
    const before = side === 'after' ? at + 1 : at
    const to = from < before ? before - 1 : before
    if (to !== from) onDrop(row.dataset.point ?? '', to)
  }
  const stop = (pressed: KeyboardEvent) => pressed.key === 'Escape' && end()
  const end = () => {
    clearTimeout(press)
    cancelAnimationFrame(frame)
    delete row.dataset.dragged
    if (over) delete over.dataset.drop
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', drop)
    window.removeEventListener('pointercancel', end)
    window.removeEventListener('keydown', stop)
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', drop)
  window.addEventListener('pointercancel', end)
  window.addEventListener('keydown', stop)
}
