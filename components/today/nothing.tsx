import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/page'
import { mayAddReport } from '@/lib/access/directory'
import type { Viewer } from '@/lib/access/viewer'

/** A day on which nothing waits: one sentence that teaches, and the one next act. */
export function NothingToday({ viewer, hasPeople }: { viewer: Viewer; hasPeople: boolean }) {
  if (viewer.isAdmin && !hasPeople) {
    return (
      <Empty
        act={
          <span className="flex flex-wrap gap-2">
            <ButtonLink look="first" href="/people/new">
              Add somebody you manage
            </ButtonLink>
            <ButtonLink href="/admin">Set people and teams up</ButtonLink>
          </span>
        }
      >
        Nothing waits for you. It begins with one person: add somebody you manage, or set people, teams and lines up for
        everybody.
      </Empty>
    )
  }
  if (hasPeople || !mayAddReport(viewer)) {
    return (
      <Empty act={<ButtonLink href={`/people/${viewer.personId}`}>Your own timeline</ButtonLink>}>
        Nothing waits for you. Prevention is written down with the key <kbd>c</kbd>, from anywhere.
      </Empty>
    )
  }
  return (
    <Empty
      act={
        <ButtonLink look="first" href="/people/new">
          Add somebody you manage
        </ButtonLink>
      }
    >
      It begins with one person. Add somebody you manage, hold a one-on-one, and ask what they stopped from happening.
    </Empty>
  )
}
