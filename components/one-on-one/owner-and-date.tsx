import type { Owner } from './to-do-changes'

const small = 'touch rounded-control border border-line bg-paper-raised px-2 py-1 text-small text-ink-soft'

/** Who does it, and by when. */
export function OwnerAndDate({ owners, ownerId, dueOn }: { owners: Owner[]; ownerId?: string; dueOn?: string | null }) {
  return (
    <span className="flex flex-wrap items-center gap-2 py-1">
      <select name="ownerId" aria-label="Who does it" defaultValue={ownerId ?? owners[0]?.id} className={small}>
        {owners.map(owner => (
          <option key={owner.id} value={owner.id}>
            {owner.name}
          </option>
        ))}
      </select>
      <input type="date" name="dueOn" aria-label="By when" defaultValue={dueOn ?? ''} className={small} />
    </span>
  )
}
