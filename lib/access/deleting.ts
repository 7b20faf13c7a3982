/** Deleting is soft for 30 days, then final (ACCESS.md, Writing): until then its author puts back what they deleted. */
export const keptFor = 30 * 86_400_000
