/** One one-on-one as a file, for whoever keeps their calendar by hand. */
export function CalendarFile({ reportId, oneOnOneId }: { reportId: string; oneOnOneId: string }) {
  return (
    <a
      href={`/people/${reportId}/one-on-ones/${oneOnOneId}/calendar.ics`}
      download
      className="touch inline-flex items-center text-small text-ink-soft underline decoration-line-strong underline-offset-4 print:hidden"
    >
      Calendar file
    </a>
  )
}
