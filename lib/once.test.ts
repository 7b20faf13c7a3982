import { expect, test } from 'vitest'
import { household, viewerOf } from '@/lib/demo/testing'
import { once } from './once'

test('a key makes one thing, however often it is sent; another person’s key is another', async () => {
  const { tx, manager, subject } = await household()
  let made = 0
  const make = async () => `thing ${++made}`
  const key = 'the-same-key'
  expect(await once(tx, viewerOf(manager), key, make)).toBe('thing 1')
  expect(await once(tx, viewerOf(manager), key, make)).toBe('thing 1')
  expect(await once(tx, viewerOf(subject), key, make)).toBe('thing 2')
  expect(await once(tx, viewerOf(subject), undefined, make)).toBe('thing 3')
})
