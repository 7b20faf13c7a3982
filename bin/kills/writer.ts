import { connect, setConnections } from '@/db/client'
import { captureEntry } from '@/lib/capture/capture'
import { viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'

// Captures entries one after the other, as fast as it can, and tells each one's id once it is said to be saved.
const [file = '', manager = '', report = ''] = process.argv.slice(2)
setConnections(connect(file))
for (;;) {
  const outcome = await captureEntry(viewerOf(manager), {
    subjectId: report,
    action: 'redesigned the data layer',
    prevented: 'three scaling issues before they existed',
    people: [],
    tags: [],
    asWords: [],
    leadership: false,
    leadershipChosen: false,
    oneOnOneId: undefined,
    key: newId(),
  })
  if (!('done' in outcome)) throw new Error(JSON.stringify(outcome))
  process.stdout.write(`${outcome.done}\n`)
}
