import { findViewer } from '@/lib/auth/viewer'
import { directoryFor } from '@/lib/capture/queries'

/** Names and tags for the capture line; a read for TanStack Query. */
export async function GET() {
  const viewer = await findViewer()
  if (!viewer) return new Response(null, { status: 401, headers: { 'cache-control': 'no-store' } })
  return Response.json(await directoryFor(viewer), { headers: { 'cache-control': 'no-store' } })
}
