import type { Viewer } from '@/lib/access/viewer'
import type { OneOnOne } from '@/lib/one-on-ones/queries/meeting'
import { firstName } from '@/lib/prevention/sentence'
import { dayIn } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'
import { HandOverAct, TakeBackAct } from './hand-over-act'

/** Under the head of a one-on-one whose line has ended: that it has, and what became or may become of it. */
export function HandOver({ viewer, meeting }: { viewer: Viewer; meeting: OneOnOne }) {
  const { id, handedOver, managerId, managerName, reportId, reportName, heldAt } = meeting
  const manager = handedOver?.manager
  const isOneOfTheTwo = [managerId, reportId].includes(viewer.personId)
  const other = firstName(viewer.personId === managerId ? reportName : managerName)
  return (
    <div className="mt-6 max-w-measure space-y-3 border-l-2 border-line-strong pl-4 text-ink-soft">
      <p>
        {isOneOfTheTwo
          ? 'The reporting line has ended, so this can be read and no longer changed. Your private notes stay yours.'
          : `This was a one-on-one of ${firstName(reportName)} with ${firstName(managerName)}, so it can be read and not changed.`}
      </p>
      {handedOver?.by && manager ? (
        <div className="flex flex-wrap items-center gap-x-4">
          <p>{sayHanded(viewer, handedOver.by, manager, handedOver.on)}</p>
          {handedOver.by.id === viewer.personId ? <TakeBackAct oneOnOneId={id} /> : null}
        </div>
      ) : null}
      {handedOver && !handedOver.by && manager && isOneOfTheTwo && (heldAt || handedOver.hasOpen) ? (
        <div className="space-y-3 print:hidden">
          <p>
            {firstName(manager.name)} does not read it. You can hand it over: shared notes, agenda, action items and the
            answer. What is still open then shows in {viewer.personId === reportId ? 'your' : `${other}’s`} next
            one-on-one with {firstName(manager.name)}, and {other} is told.
          </p>
          <HandOverAct oneOnOneId={id} to={firstName(manager.name)} />
        </div>
      ) : null}
    </div>
  )
}

function sayHanded(viewer: Viewer, by: Named, manager: Named, on: number | null): string {
  const who = by.id === viewer.personId ? 'You' : firstName(by.name)
  const to = manager.id === viewer.personId ? 'you' : firstName(manager.name)
  const when = on ? ` on ${sayDate(dayIn(viewer.timeZone, on), viewer.today)}` : ''
  return `${who} handed it over to ${to}${when}. What is still open shows in the next one-on-one.`
}

interface Named {
  id: string
  name: string
}
