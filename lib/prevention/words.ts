import type {
  bases,
  lastings,
  outcomes,
  reaches,
  requestKinds,
  roles,
  severities,
  stoppers,
  verdicts,
  visibilities,
} from '@/db/schema'

type Values<T extends readonly string[]> = T[number]

// How the values of "A prevention entry, whole" are said, once. Safe for the browser: no table comes with it.

export const roleWords: Record<Values<typeof roles>, string> = {
  noticed: 'noticed it',
  designed: 'designed it',
  did: 'did it',
  supported: 'supported it',
}

export const basisWords: Record<Values<typeof bases>, string> = {
  'near miss': 'A near miss: it almost happened',
  trend: 'A trend: it was on its way',
  'happened elsewhere': 'It happened elsewhere',
  'known weakness': 'A known weakness',
  judgement: 'Judgement',
}

export const severityWords: Record<Values<typeof severities>, string> = {
  minor: 'Minor',
  moderate: 'Moderate',
  major: 'Major',
  catastrophic: 'Catastrophic',
}

export const reachWords: Record<Values<typeof reaches>, string> = {
  'one person': 'One person',
  'the team': 'The team',
  'several teams': 'Several teams',
  customers: 'Customers',
  'the company': 'The company',
}

export const lastingWords: Record<Values<typeof lastings>, string> = {
  'one-off catch': 'A one-off catch',
  'until the next change': 'Until the next change',
  'lasting change': 'A lasting change',
}

export const stopperWords: Record<Values<typeof stoppers>, string> = {
  'a person who noticed': 'A person who noticed',
  'a control that somebody built': 'A control that somebody built',
  luck: 'Luck',
}

export const verdictWords: Record<Values<typeof verdicts>, string> = {
  agrees: 'agrees',
  partly: 'agrees in part',
  doubts: 'doubts it',
}

export const outcomeWords: Record<Values<typeof outcomes>, string> = {
  'stayed quiet': 'Stayed quiet',
  'happened anyway': 'Happened anyway',
  'cannot tell': 'Cannot tell',
}

export const requestWords: Record<Values<typeof requestKinds>, string> = {
  confirm: 'to confirm it',
  'look again': 'to look at it again',
}

export const visibilityWords: Record<Values<typeof visibilities>, string> = {
  private: 'Private',
  shared: 'Shared',
  leadership: 'Also for leadership',
}

/** The words as a list to choose from. */
export const choicesOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
