import { toHtml } from '@/lib/markdown'

/** A note as it reads, rendered on the server. */
export function Markdown({ text }: { text: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML is lib/markdown's, which lets none of the author's through
  return <div className="prose-note" dangerouslySetInnerHTML={{ __html: toHtml(text) }} />
}
