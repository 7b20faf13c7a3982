import type { Suggestion } from './marks'

/** The listbox under a blank. The text keeps the focus; the active option is told by `aria-activedescendant`. */
export function Suggestions({
  id,
  all,
  active,
  onPick,
}: {
  id: string
  all: Suggestion[]
  active: number
  onPick: (suggestion: Suggestion) => void
}) {
  return (
    <>
      <span role="status" className="sr-only">
        {all.length > 0 ? `${all.length} to choose from` : ''}
      </span>
      {all.length > 0 ? (
        <div
          role="listbox"
          id={`${id}-list`}
          aria-label="Suggestions"
          className="absolute top-full left-0 z-20 mt-1 max-h-56 w-max min-w-40 max-w-[min(20rem,80vw)] overflow-y-auto rounded-control border border-line bg-paper-raised py-1 font-sans text-body leading-normal shadow-sheet"
        >
          {all.map((suggestion, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the text above keeps focus and keys
            <div
              key={suggestion.key}
              id={`${id}-${suggestion.key}`}
              role="option"
              aria-selected={index === active}
              // Before the text loses its focus.
              onPointerDown={event => event.preventDefault()}
              onClick={() => onPick(suggestion)}
              className="touch flex cursor-pointer items-center px-3 py-1.5 hover:bg-still-wash aria-selected:bg-still-wash aria-selected:text-still"
            >
              {suggestion.label}
            </div>
          ))}
        </div>
      ) : null}
    </>
  )
}
