import { tidyPhrase } from '@/lib/prevention/sentence'

export interface TwoPhrases {
  action: string
  prevented: string
}

const joint =
  /,?\s+(?:and|which|so)\s+(?:(?:so|thereby|likely)\s+)*(?:stopped|prevented|averted|avoided|headed off)\s+/iu

/**
 * Splits a whole sentence at its "and stopped" into the two phrases, without the "I", "You" or name that it begins with:
 * "I redesigned the data layer and stopped three scaling issues." Null when it has no such joint; the text is then the
 * first phrase as it is.
 */
export function splitSentence(text: string, names: readonly string[] = []): TwoPhrases | null {
  const found = joint.exec(text)
  if (!found) return null
  const action = tidyPhrase(withoutName(text.slice(0, found.index).trim(), names), 'action')
  const prevented = tidyPhrase(text.slice(found.index + found[0].length), 'prevented')
  return action && prevented ? { action, prevented } : null
}

function withoutName(text: string, names: readonly string[]): string {
  const longestFirst = [...names, 'You', 'We'].sort((a, b) => b.length - a.length)
  const name = longestFirst.find(one => text.toLowerCase().startsWith(`${one.toLowerCase()} `))
  return name ? text.slice(name.length + 1) : text
}
