import { expect, test } from 'vitest'
import { splitSentence } from './split'

test.each([
  ['I redesigned the data layer and stopped three scaling issues', 'redesigned the data layer', 'three scaling issues'],
  ['Priya redesigned the data layer and likely stopped three issues.', 'redesigned the data layer', 'three issues'],
  ['Priya Raman moved it, and stopped a night on call', 'moved it', 'a night on call'],
  ['You asked early, which prevented a second outage.', 'asked early', 'a second outage'],
  ['rehearsed and practised and stopped the first page', 'rehearsed and practised', 'the first page'],
  ['I fixed it\nand stopped a leak', 'fixed it', 'a leak'],
])('%s', (text, action, prevented) => {
  expect(splitSentence(text, ['Priya Raman', 'Priya'])).toEqual({ action, prevented })
})

test.each(['I rotated the keys on Monday', 'and stopped three issues', 'She stopped and thought', ''])(
  'is left whole: %s',
  text => {
    expect(splitSentence(text)).toBeNull()
  },
)
