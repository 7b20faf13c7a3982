'use client'

/** The organisation's tags to tick. */
export function TagsField({
  tags,
  ticked,
  onChange,
}: {
  tags: readonly { id: string; name: string }[]
  ticked: readonly string[]
  onChange: (ids: string[]) => void
}) {
  return (
    <fieldset>
      <legend className="sr-only">Which tags</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {tags.map(tag => (
          <label key={tag.id} className="touch inline-flex items-center gap-1.5">
            <input
              type="checkbox"
              name="tags[]"
              value={tag.id}
              checked={ticked.includes(tag.id)}
              onChange={event =>
                onChange(event.target.checked ? [...ticked, tag.id] : ticked.filter(one => one !== tag.id))
              }
              className="size-4 accent-still"
            />
            {tag.name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
