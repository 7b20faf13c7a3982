import { AreaField, SelectField, TickField } from '@/components/ui/field'
import type { EntryDraft } from '@/lib/prevention/draft'
import { basisWords, choicesOf, lastingWords, reachWords, severityWords, stopperWords } from '@/lib/prevention/words'

/** What makes "it would have happened" credible: the sign, the counterfactual, and how sure one is. */
export function JudgementFields({ entry }: { entry: EntryDraft }) {
  return (
    <>
      <AreaField
        label="What was noticed first"
        name="signal"
        defaultValue={entry.signal ?? ''}
        hint="The early sign: gone quiet in meetings, a growth curve, an auth flow with debt."
      />
      <AreaField
        label="Without this"
        name="withoutThis"
        defaultValue={entry.withoutThis ?? ''}
        hint="What would have happened otherwise, and why we think so."
      />
      <TickField
        label="Those named in it may read these two"
        name="subjectsSeeReasons"
        defaultChecked={entry.subjectsSeeReasons}
      />
      <div className="grid gap-4 phone:grid-cols-2">
        <SelectField
          label="How we know"
          name="basis"
          none="Not said"
          defaultValue={entry.basis ?? ''}
          choices={choicesOf(basisWords)}
        />
        <SelectField
          label="How bad, most likely"
          name="severity"
          none="Not said"
          defaultValue={entry.severity ?? ''}
          choices={choicesOf(severityWords)}
        />
        <SelectField
          label="Whom it would have reached"
          name="reach"
          none="Not said"
          defaultValue={entry.reach ?? ''}
          choices={choicesOf(reachWords)}
        />
        <SelectField
          label="How lasting"
          name="lasting"
          none="Not said"
          defaultValue={entry.lasting ?? ''}
          choices={choicesOf(lastingWords)}
        />
        <SelectField
          label="What stopped it"
          name="stoppedBy"
          none="Not said"
          defaultValue={entry.stoppedBy ?? ''}
          choices={choicesOf(stopperWords)}
          hint="Luck is allowed. It is never read back as merit."
        />
      </div>
      <TickField label="Say “likely stopped”, whatever the evidence" name="softened" defaultChecked={entry.softened} />
    </>
  )
}
