import { type Kept, nameOf, wordsOf } from './kept'

/** All of it as one text that any program opens. */
export const asText = (all: readonly Kept[]): string =>
  all
    .map(kept => {
      const when = new Date(kept.at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
      return `${nameOf(kept)}\n${[kept.where, when].filter(Boolean).join(', ')}\n\n${wordsOf(kept)}\n`
    })
    .join('\n----\n\n')

/** Saves it as a file of this device. */
export function download(all: readonly Kept[]) {
  const address = URL.createObjectURL(new Blob([asText(all)], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'nonevent-unsent.txt'
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
