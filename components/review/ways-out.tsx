'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { keepVersion } from '@/lib/review/actions'
import { toMarkdown } from '@/lib/review/markdown'
import type { PacketVersion } from '@/lib/review/packet'
import type { PacketDocument } from '@/lib/review/packet-document'
import { toPlainText } from '@/lib/review/plain-text'
import { Counter } from './counter'

/** The ways out of a packet. Each keeps what went out as a version. */
export function WaysOut({ packetId, document }: { packetId: string; document: PacketDocument }) {
  const [said, setSaid] = useState('')
  const [byHand, setByHand] = useState('')
  const texts = { Markdown: toMarkdown(document), 'plain text': toPlainText(document) }

  const keep = async (way: PacketVersion['way'], done: string) => {
    setSaid(done)
    const outcome = await keepVersion({ packetId, way }).catch(() => ({ problem: '' }))
    const kept = 'done' in outcome ? `It is version ${outcome.done.version} now.` : 'It could not be kept as a version.'
    setSaid(`${done} ${kept}`)
  }
  const copy = async (way: 'Markdown' | 'plain text') => {
    try {
      await navigator.clipboard.writeText(texts[way])
      setByHand('')
      await keep(way, `Copied as ${way}.`)
    } catch {
      setByHand(texts[way])
      await keep(way, 'This browser does not let the page copy. Select the text below and copy it yourself.')
    }
  }
  const printed = useRef(() => {})
  useEffect(() => {
    printed.current = () => void keep('print', 'Printed.')
  })
  // Ctrl-P is a way out like the button.
  useEffect(() => {
    const onPrint = () => printed.current()
    window.addEventListener('beforeprint', onPrint)
    return () => window.removeEventListener('beforeprint', onPrint)
  }, [])

  return (
    <div className="mt-6 border-t border-line pt-3 text-small print:hidden">
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <Button look="quiet" className="text-ink!" onClick={() => copy('Markdown')}>
          Copy as Markdown
        </Button>
        <Button look="quiet" className="text-ink!" onClick={() => copy('plain text')}>
          Copy as plain text
        </Button>
        <Button look="quiet" className="text-ink!" onClick={() => window.print()}>
          Print
        </Button>
        <Counter texts={texts} />
      </div>
      <p role="status" className="mt-1 text-ink-soft empty:hidden">
        {said}
      </p>
      {byHand ? (
        <textarea
          aria-label="The text to copy"
          readOnly
          rows={8}
          value={byHand}
          onFocus={event => event.target.select()}
          className="mt-2 block w-full rounded-control border border-control bg-paper p-2 font-sans text-small"
        />
      ) : null}
    </div>
  )
}
