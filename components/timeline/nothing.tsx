import type { Route } from 'next'
import Link from 'next/link'
import { Empty } from '@/components/ui/page'
import type { Viewer } from '@/lib/access/viewer'
import { firstName } from '@/lib/prevention/sentence'
import { isFiltered } from '@/lib/timeline/address'
import type { Asked } from '@/lib/timeline/input'

interface Where {
  viewer: Viewer
  person: { id: string; name: string }
  asked: Asked
  /** Whether the viewer may plan a one-on-one with the person. */
  mayPlan: boolean
  /** Whether `asked` names a tag that there is not. */
  isUnknownTag: boolean
}

/** What stands in place of rows: why there are none, and the one next act. */
export function NothingHere({ viewer, person, asked, mayPlan, isUnknownTag }: Where) {
  const path = `/people/${person.id}` as Route
  if (asked.before) return <Empty act={<Link href={path}>Go to the newest</Link>}>Nothing is older than this.</Empty>
  if (isUnknownTag || isFiltered(asked.filters)) {
    const why = isUnknownTag
      ? `There is no tag “${asked.filters.tag}” here. The tags are under #${asked.filters.tag} above.`
      : 'Nothing you may read here fits all of this.'
    return <Empty act={<Link href={path}>Show everything</Link>}>{why}</Empty>
  }
  const name = firstName(person.name)
  if (person.id === viewer.personId)
    return (
      <Empty>
        Your record begins with one line. What did you stop from happening this week? Write it above: what you did, and
        what it stopped.
      </Empty>
    )
  if (mayPlan)
    return (
      <Empty act={<Link href={`${path}/one-on-ones/new` as Route}>Plan a one-on-one</Link>}>
        Nothing is written down about {name} yet. Ask {name} what they stopped from happening, and write it above while
        it is fresh.
      </Empty>
    )
  return (
    <Empty>
      Nothing about {name} is shared with you yet. When you see {name} stop something, write it above: {name} and {name}
      ’s manager will read it.
    </Empty>
  )
}
