/** A phrase is at most this long, in characters as people count them (PRODUCT.md, "Bounds"). */
const phraseMax = 280

export const phraseNames = { action: 'What was done', prevented: 'What it stopped' } as const

/** What is wrong with a phrase, in words, or null. One rule for the capture line, the form and the import of a sentence. */
export function phraseProblem(which: keyof typeof phraseNames, phrase: string): string | null {
  const length = [...phrase].length
  if (length === 0) return `${phraseNames[which]} is missing.`
  if (length > phraseMax)
    return `${phraseNames[which]} is ${length.toLocaleString('en-GB')} characters long; ${phraseMax} fit.`
  return null
}
