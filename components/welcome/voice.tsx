/** What all of this is for, in its own voice, beside the ways in. */
export function Voice() {
  return (
    <p className="font-serif text-read text-pretty">
      You redesigned the data layer and{' '}
      <span className="text-still">stopped three scaling issues before they existed</span>.
    </p>
  )
}
