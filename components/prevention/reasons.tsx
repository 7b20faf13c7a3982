/** What was noticed first, and what would have happened otherwise. */
export function Reasons({ signal, withoutThis }: { signal: string | null; withoutThis: string | null }) {
  const said = [
    { title: 'What was noticed first', text: signal },
    { title: 'Without this', text: withoutThis },
  ].filter(one => one.text)
  return said.map(one => (
    <section key={one.title} className="mt-8">
      <h2 className="mb-1 text-small font-medium text-ink-faint">{one.title}</h2>
      <p className="font-serif text-prose whitespace-pre-line wrap-anywhere">{one.text}</p>
    </section>
  ))
}
