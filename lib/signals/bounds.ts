/** A signal is one line (PRODUCT.md, "Bounds": as an agenda point). */
export const longestSignal = 500

/** Looked at again in two weeks, unless changed. */
export const lookAgainAfter = 14
