'use client'

import { SelectField } from '@/components/ui/field'
import { askAboutEntry } from '@/lib/prevention/actions/ask-about-entry'
import { AddForm } from './add-form'
import { PersonField } from './person-field'

/** Asks a named person to confirm it, or to look at it again. */
export function AskForm({ entryId }: { entryId: string }) {
  return (
    <AddForm undo="request" action={askAboutEntry} entryId={entryId} title="Ask somebody" submit="Ask" said="Asked.">
      <PersonField
        name="askedId"
        label="Whom"
        hint="Somebody who neither wrote it nor is named in it. They see the sentence and its date, and whatever they may read anyway."
      />
      <SelectField
        label="What for"
        name="kind"
        choices={[
          { value: 'confirm', label: 'To confirm it' },
          { value: 'look again', label: 'To look at it again' },
        ]}
      />
    </AddForm>
  )
}
