/** A note as it reads, from HTML that lib/markdown made on the server; for client components, which do not carry the renderer. */
export function Rendered({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML is lib/markdown's, which lets none of the author's through
  return <div className="prose-note" dangerouslySetInnerHTML={{ __html: html }} />
}
