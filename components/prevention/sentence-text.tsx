import type { Sentence } from '@/lib/prevention/sentence'

/** A read-back sentence as it stands everywhere: in the serif, the stopped part in the accent (DESIGN.md). The size is the place's. */
export function SentenceText({ sentence, className = '' }: { sentence: Sentence; className?: string }) {
  return (
    <span className={`font-serif text-pretty wrap-anywhere ${className}`}>
      {sentence.lead}
      <span className="text-still">{sentence.stopped}</span>.
    </span>
  )
}
