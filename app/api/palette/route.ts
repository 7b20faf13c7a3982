import { findViewer } from '@/lib/auth/viewer'
import { paletteIndex } from '@/lib/palette/queries'

/** Names to go to; a read for TanStack Query. */
export async function GET() {
  const viewer = await findViewer()
  if (!viewer) return new Response(null, { status: 401, headers: { 'cache-control': 'no-store' } })
  return Response.json(await paletteIndex(viewer), { headers: { 'cache-control': 'no-store' } })
}
