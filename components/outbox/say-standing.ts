import type { Standing } from './state'

/** What becomes of what waits, in a sentence. */
export function sayStanding(standing: Standing, isOnDevice: boolean): string {
  const kept = isOnDevice ? 'It is sealed on this device for you alone' : 'It is kept in this tab; leave it open'
  if (standing === 'signed out') return `You are signed out. ${kept}, and goes out once you have signed in again.`
  if (standing === 'somebody else')
    return `Somebody else is signed in. ${kept}, and goes out once you have signed in again.`
  return `${kept}, and goes out by itself, in order, when the server answers.`
}
