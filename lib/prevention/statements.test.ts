import { expect, test } from 'vitest'
import { aBusyYear } from '@/lib/demo/busy-year'
import { walksOf } from '@/lib/demo/statements'
import { viewerOf } from '@/lib/demo/testing'
import { binOf } from './bin'
import { requestsOf } from './requests'

test('requests and the bin are read without walking a big table', async () => {
  const { manager, peer } = await aBusyYear(300)
  for (const personId of [manager, peer])
    expect(await walksOf(() => Promise.all([requestsOf(viewerOf(personId)), binOf(viewerOf(personId))]))).toEqual([])
})
