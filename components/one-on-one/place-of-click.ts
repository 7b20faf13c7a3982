/** Where in a text one clicked in how it reads: found where the words that were hit stand once in the text. */
export function placeOfClick(text: string, { clientX, clientY }: { clientX: number; clientY: number }) {
  const hit = document.caretPositionFromPoint?.(clientX, clientY)
  const words = hit?.offsetNode.nodeType === Node.TEXT_NODE ? (hit.offsetNode.textContent ?? '').trimEnd() : ''
  const at = words === '' ? -1 : text.indexOf(words)
  if (!hit || at === -1 || text.indexOf(words, at + 1) !== -1) return undefined
  return at + Math.min(hit.offset, words.length)
}
