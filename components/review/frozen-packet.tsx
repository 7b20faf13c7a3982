import type { PacketDocument } from '@/lib/review/packet-document'

/** A kept version, as it was read or went out; what has left the record since is marked. */
export function FrozenPacket({ document, withdrawn }: { document: PacketDocument; withdrawn: ReadonlySet<string> }) {
  return (
    <section
      aria-label="The packet as it was"
      className="mt-8 max-w-measure rounded-control border border-line bg-paper-raised px-5 py-6 phone:px-8 phone:py-7 print:border-0 print:bg-transparent print:p-0"
    >
      <h2 className="font-serif text-[1.5rem] leading-[1.2] wrap-anywhere">{document.title}</h2>
      {document.groups.map(group => (
        <section key={`${group.isLuck} ${group.heading}`} aria-label={group.heading} className="mt-6">
          <h3 className="mb-1 text-small font-medium text-ink-faint">{group.heading}</h3>
          <ul>
            {group.lines.map(line => (
              <li key={line.entryId} className="break-inside-avoid py-2">
                <p className="font-serif text-[1.125rem] leading-[1.45] text-pretty wrap-anywhere">
                  {line.lead}
                  <span className="text-still">{line.stopped}</span>
                </p>
                <p className="text-small text-ink-faint">
                  {line.source}
                  {withdrawn.has(line.entryId) ? <span className="text-warm-ink"> Since withdrawn.</span> : null}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {document.gaps.map(gap => (
        <p key={gap} className="mt-4 text-small text-ink-faint italic">
          {gap}
        </p>
      ))}
    </section>
  )
}
