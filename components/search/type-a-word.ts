/** Said of signs alone, which nothing can be looked for by. */
export const typeAWord = 'Type a word to look for.'
