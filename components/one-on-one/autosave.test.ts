import { expect, test, vi } from 'vitest'
import { signedOut } from '@/lib/auth/outcome'

vi.mock('next/navigation', () => ({ unstable_isUnrecognizedActionError: () => false }))
const { asItsAuthor } = await import('./autosave')

const words = { text: 'hers', isNothing: false, version: 3 }
const saved = { done: { version: 4 } }
const answer = (status: number, body: unknown) => ({ status, json: async () => body }) as Response

test('a save that found nobody signed in is sent again as its author’s alone, and goes the usual way once it was taken', async () => {
  const save = vi.fn().mockResolvedValueOnce(signedOut).mockResolvedValue(saved)
  const send = vi.fn().mockResolvedValueOnce(answer(409, {})).mockResolvedValue(answer(200, saved))
  const again = asItsAuthor('marta meeting notes', save, send)
  expect(await again(words)).toEqual(signedOut)
  expect(await again(words)).toEqual(signedOut)
  expect(save).toHaveBeenCalledTimes(1)
  expect(send).toHaveBeenLastCalledWith('marta', 'notes', { oneOnOneId: 'meeting', ...words })
  expect(await again(words)).toEqual(saved)
  expect(await again(words)).toEqual(saved)
  expect([save.mock.calls.length, send.mock.calls.length]).toEqual([2, 2])
})

test('a save that found no server is sent again so too, and one that was answered is not', async () => {
  const save = vi.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue(saved)
  const send = vi.fn().mockResolvedValue(answer(200, saved))
  const again = asItsAuthor('marta packet note to self', save, send)
  await expect(again(words)).rejects.toThrow()
  await again(words)
  expect(send).toHaveBeenCalledExactlyOnceWith('marta', 'note to self', { packetId: 'packet', ...words })
  await again(words)
  expect(send).toHaveBeenCalledTimes(1)
})
