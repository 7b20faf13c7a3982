import type { Metadata } from 'next'
import { OfflineShell } from '@/components/outbox/offline-shell'

export const metadata: Metadata = { title: 'No network' }

/** Kept by the service worker and shown when the network fails; the same for everybody, so it asks for no viewer. */
export default function Offline() {
  return <OfflineShell />
}
