import { NextRequest } from 'next/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nextAuthOptions } from '@/lib/auth/next-auth'
import { log } from '@/lib/log'
import { GET, POST } from './route'

const origin = 'http://localhost:3000'
const error = vi.spyOn(log, 'error')
const params = (...nextauth: string[]) => ({ params: Promise.resolve({ nextauth }) })

beforeEach(() => {
  error.mockImplementation(() => undefined)
})
afterEach(() => {
  error.mockReset()
})

test('nobody writes into the log from outside', async () => {
  const request = () =>
    new NextRequest(`${origin}/api/auth/_log`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ level: 'error', code: 'any words at all', name: 'x' }),
    })
  expect((await POST(request(), params('_log'))).status).toBe(404)
  expect((await GET(new NextRequest(`${origin}/api/auth/_log`), params('_log'))).status).toBe(404)
  expect(error).not.toHaveBeenCalled()
})

test('of what next-auth has to tell, its codes are logged and nothing else', () => {
  const { logger } = nextAuthOptions()
  logger?.error?.('JWT_SESSION_ERROR', new Error('secret words'))
  logger?.error?.('Priya was promoted', new Error('secret words'))
  logger?.error?.('A'.repeat(61), new Error('secret words'))
  expect(error.mock.calls).toEqual([
    [{ code: 'JWT_SESSION_ERROR' }, 'next-auth'],
    [{ code: undefined }, 'next-auth'],
    [{ code: undefined }, 'next-auth'],
  ])
})
