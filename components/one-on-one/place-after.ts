/** Where a place in a text is once another stands there: kept from the front in what begins alike, else from the back. */
export const placeAfter = (before: string, now: string) => (offset: number) => {
  let front = 0
  while (front < offset && before[front] === now[front]) front++
  return front === offset ? offset : Math.max(front, now.length - (before.length - offset))
}
