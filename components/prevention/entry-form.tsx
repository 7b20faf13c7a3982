'use client'

import { useState } from 'react'
import { useCaptureHome } from '@/components/capture/capture-context'
import { useDirectory } from '@/components/capture/use-directory'
import { UndoingForm } from '@/components/keys/undoing-form'
import { ButtonLink } from '@/components/ui/button'
import { AreaField, Field } from '@/components/ui/field'
import { Submit } from '@/components/ui/form'
import { sayAudience } from '@/lib/capture/audience'
import type { CapturePerson } from '@/lib/capture/parse'
import { editEntry } from '@/lib/prevention/actions/edit-entry'
import type { EntryDraft } from '@/lib/prevention/draft'
import { sentenceAbout, tidyPhrase } from '@/lib/prevention/sentence'
import type { Tag } from '@/lib/prevention/tags'
import { Fold } from './fold'
import { JudgementFields } from './judgement-fields'
import { PeopleField } from './people-field'
import { PersonField } from './person-field'
import { SentenceText } from './sentence-text'
import { TagsField } from './tags-field'
import { VisibilityField } from './visibility-field'

const phrase = '[&_textarea]:min-h-0 [&_textarea]:font-serif [&_textarea]:text-prose'

/** The whole of an entry, for its author: the two phrases first, the rest folded. */
export function EntryForm({
  entry,
  tags,
  chains,
  today,
}: {
  entry: EntryDraft
  tags: Tag[]
  /** Those in it and everybody above them, until the directory is there. */
  chains: CapturePerson[]
  today: string
}) {
  const { home } = useCaptureHome()
  const { directory } = useDirectory()
  const [words, setWords] = useState({ action: entry.action, prevented: entry.prevented })
  const [people, setPeople] = useState(entry.people)
  const [tagIds, setTagIds] = useState(entry.tagIds)
  const [visibility, setVisibility] = useState(entry.visibility)
  const guarded = tags.find(tag => tag.authorsOnly && tagIds.includes(tag.id))
  const sentence = sentenceAbout({
    action: tidyPhrase(words.action, 'action') || '…',
    prevented: tidyPhrase(words.prevented, 'prevented') || '…',
    people,
    likely: entry.likely,
  })
  return (
    <UndoingForm
      action={editEntry}
      undoing={{ said: 'The entry is saved.' }}
      label="The entry"
      className="mt-6 space-y-5"
    >
      <input type="hidden" name="entryId" value={entry.id} />
      <p className="border-l-2 border-still pl-4">
        <SentenceText sentence={sentence} className="text-read" />
      </p>
      <AreaField
        label="What was done"
        name="action"
        className={phrase}
        defaultValue={entry.action}
        onChange={event => setWords({ ...words, action: event.target.value })}
      />
      <AreaField
        label="What it stopped from happening"
        name="prevented"
        className={phrase}
        defaultValue={entry.prevented}
        onChange={event => setWords({ ...words, prevented: event.target.value })}
      />
      <VisibilityField
        value={visibility}
        choices={entry.choices}
        audience={one =>
          sayAudience(one, {
            viewerId: home.selfId,
            subjects: people,
            people: directory?.people ?? chains,
            yours: home.yours,
          })
        }
        note={
          guarded && visibility !== 'private' ? `It is about ${guarded.name}. Are those the right people?` : undefined
        }
        onChange={setVisibility}
      />
      <Fold title="Who" said={people.map(one => one.name).join(', ')}>
        <PeopleField people={people} onChange={setPeople} />
      </Fold>
      <Fold
        title="Tags"
        said={tags
          .filter(tag => tagIds.includes(tag.id))
          .map(tag => tag.name)
          .join(', ')}
      >
        <TagsField tags={tags} ticked={tagIds} onChange={setTagIds} />
      </Fold>
      <Fold title="When">
        <div className="grid gap-4 phone:grid-cols-3">
          <Field label="Acted on" name="actedOn" type="date" defaultValue={entry.actedOn} max={today} />
          <Field
            label="Would have hit"
            name="wouldHaveHit"
            type="month"
            defaultValue={entry.wouldHaveHit ?? ''}
            placeholder="2026-09"
          />
          <Field label="Look again on" name="followUpOn" type="date" defaultValue={entry.followUpOn ?? ''} />
        </div>
      </Fold>
      <Fold title="Why it would have happened">
        <JudgementFields entry={entry} />
      </Fold>
      <Fold title="Whom it was about">
        <PersonField
          name="concernsId"
          label="Somebody whom it concerns without having done it"
          hint="The one who was about to leave. Only you see this link; they gain and learn nothing by it."
          person={entry.concerns}
        />
      </Fold>
      <div className="flex flex-wrap items-center gap-3 pt-2">
        <Submit>Save</Submit>
        <ButtonLink href={`/entries/${entry.id}`}>Back without saving</ButtonLink>
      </div>
    </UndoingForm>
  )
}
