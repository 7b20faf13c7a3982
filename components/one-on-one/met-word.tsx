import { firstName } from '@/lib/prevention/sentence'
import type { Met } from './autosaver'

/** Says for a moment that another's words were put to one's own. */
export function MetWord({ met }: { met?: Met }) {
  const whose = met?.by === 'you' ? 'Your words from the other window' : met?.by ? `${firstName(met.by)}’s words` : ''
  return (
    <span role="status" className="text-ink-faint">
      {whose ? `${whose} are in it too` : ''}
    </span>
  )
}
