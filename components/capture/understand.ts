import { sayAudience } from '@/lib/capture/audience'
import { type CaptureDirectory, parse } from '@/lib/capture/parse'
import { visibilityAtCapture } from '@/lib/capture/visibility'
import { firstName, type Named, sentenceAbout, sentenceTo, tidyPhrase } from '@/lib/prevention/sentence'
import { sayNames } from '@/lib/time/say'
import type { CaptureHome } from './capture-context'
import type { Draft } from './draft'

interface Subject {
  id: string
  name: string
}

const nothing = { people: [], tags: [] }

/** What a draft says so far: its people, tags and open choices, who would read it, and the sentence it makes. */
export function understand(draft: Draft, subject: Subject, home: CaptureHome, directory: CaptureDirectory | undefined) {
  const [action, prevented] = [draft.action, draft.prevented].map(text =>
    parse(text, directory ?? nothing, draft.asWords),
  )
  const tags = unique([...draft.tags, ...(action?.tags ?? []), ...(prevented?.tags ?? [])])
  const named: Subject[] = [...draft.people, ...(action?.people ?? []), ...(prevented?.people ?? [])]
  const others = unique(named).filter(one => one.id !== subject.id)
  const subjects = [subject, ...others]
  const mayLead = subjects.some(
    one => one.id === home.selfId || home.yours.some(your => your.id === one.id) || directory?.mayLead.includes(one.id),
  )
  const guarded = tags.find(tag => tag.authorsOnly)
  const visibility = visibilityAtCapture({
    leadership: draft.leadership,
    authorsOnly: Boolean(guarded),
    standard: home.defaultVisibility,
    mayLead,
  })
  const isSelf = subject.id === home.selfId
  const people: Named[] = subjects.map(one => ({ ...one, role: 'did' }))
  const words = {
    action: tidyPhrase(action?.words ?? '', 'action'),
    prevented: tidyPhrase(prevented?.words ?? '', 'prevented'),
    people,
    likely: true,
  }
  return {
    tags,
    others,
    mayLead,
    visibility,
    choices: directory ? [...(action?.choices ?? []), ...(prevented?.choices ?? [])] : [],
    privateFor: visibility === 'private' ? guarded?.name : undefined,
    audience: sayAudience(visibility, {
      viewerId: home.selfId,
      subjects,
      people: directory?.people,
      yours: home.yours,
    }),
    lead: sayNames([
      isSelf ? 'You' : firstName(subject.name),
      ...others.map(one => (one.id === home.selfId ? 'you' : firstName(one.name))),
    ]),
    sentence: isSelf ? sentenceTo(subject.id, words) : sentenceAbout(words),
  }
}

const unique = <T extends { id: string }>(all: T[]): T[] => [...new Map(all.map(one => [one.id, one])).values()]
