import { expect, test } from 'vitest'
import { toHtml } from './markdown'

test.each([
  ['# Plan', '<h3>Plan</h3>'],
  ['## Next', '<h4>Next</h4>'],
  ['### Later', '<h5>Later</h5>'],
  ['#### Last', '<h6>Last</h6>'],
  ['###### Least', '<h6>Least</h6>'],
  ['Plan\n====', '<h3>Plan</h3>'],
])('a heading of a note stands below those of its page: %j', (text, html) => {
  expect(toHtml(text).trim()).toBe(html)
})

test('what the author wrote runs nothing and fetches nothing', () => {
  const html = toHtml('<script>alert(1)</script> ![spy](https://example.com/a.png) [x](javascript:alert(1))')
  expect(html).not.toMatch(/<script|<img|href="javascript/)
  expect(toHtml('https://example.com')).toContain('rel="noreferrer nofollow"')
})
