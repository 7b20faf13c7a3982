import type { ReplayKind } from '@/lib/outbox/kinds'

/** Sends something of `personId` out of turn, and gives the outcome. */
export const postParcel = (personId: string, kind: ReplayKind, input: Record<string, unknown>) =>
  fetch('/api/outbox', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId, kind, input }),
  })
