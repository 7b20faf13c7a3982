import type { Undoing } from '@/components/keys/use-undoing'
import { removeEvidence } from '@/lib/prevention/actions/change-evidence'
import { removeFollowUp } from '@/lib/prevention/actions/change-follow-up'
import { withdrawRequest } from '@/lib/prevention/actions/withdraw-request'

export type TakenBack = 'comment' | 'evidence' | 'follow-up' | 'request'

/** How what was added to an entry is taken back. */
export const takingBack: Record<TakenBack, Undoing<string>> = {
  comment: { said: 'Comment saved.' },
  evidence: { said: 'Added.', back: evidenceId => () => removeEvidence({ evidenceId: evidenceId ?? '' }) },
  // The next date that was set with it would stay, so such a one is changed by hand.
  'follow-up': {
    said: 'Written down.',
    back: (followUpId, sent) => (sent.get('nextOn') ? null : () => removeFollowUp({ followUpId: followUpId ?? '' })),
  },
  request: {
    said: 'Asked.',
    back: requestId => {
      if (!requestId) return null
      const form = new FormData()
      form.set('requestId', requestId)
      return () => withdrawRequest({}, form)
    },
  },
}
