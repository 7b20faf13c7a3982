'use client'

import { Heading } from '@/components/ui/page'
import { saveSharedNotes } from '@/lib/one-on-ones/actions/save-texts'
import { sendSharedNotes } from '@/lib/one-on-ones/actions/send-texts'
import { MakeEntryButton } from './make-entry'
import { Written } from './written'

interface SharedNotesProps {
  name: string
  oneOnOneId: string
  text: string
  version: number
  html: string
  canWrite: boolean
}

/** The notes that both read and write. */
export function SharedNotes(props: SharedNotesProps) {
  return (
    <Written
      {...props}
      label="Shared notes"
      placeholder="Notes that both of you read and write. Markdown, saved as you type."
      place="notes"
      save={saveSharedNotes}
      send={sendSharedNotes}
      heading={state => <Heading right={state}>Shared notes</Heading>}
      foot={() =>
        props.canWrite ? (
          <div className="mt-2">
            <MakeEntryButton place="notes" />
          </div>
        ) : null
      }
    />
  )
}
