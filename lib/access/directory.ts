import type { Viewer } from './viewer'

/** Creating, changing, deactivating people, teams, lines, tags, settings; inviting; reading the audit log. */
export const mayAdminister = (viewer: Pick<Viewer, 'isAdmin'>): boolean => viewer.isAdmin

/** Adding a *new* person as one's own report: anyone signed in, unless the organisation switched it off (ACCESS.md, Writing). */
export const mayAddReport = (viewer: Viewer): boolean => viewer.isAdmin || viewer.organisation.managersAddPeople

/**
 * Whether an admin may open a line. One of their own (to themself, or to somebody below them from outside) nobody opens,
 * except who has been the only admin for a while.
 */
export const mayOpenLine = (viewer: Pick<Viewer, 'isAdmin'>, isOwn: boolean, hasBeenSoleAdmin: boolean): boolean =>
  viewer.isAdmin && (!isOwn || hasBeenSoleAdmin)

/** An invitation link goes only to somebody who never signed in, so that no link opens an account that exists. */
export const mayInvite = (viewer: Pick<Viewer, 'isAdmin'>, person: { hasSignedIn: boolean }): boolean =>
  viewer.isAdmin && !person.hasSignedIn

/** Changing the address of somebody who has signed in needs that person, not an admin. */
export const mayChangeAddress = (viewer: Viewer, person: { hasSignedIn: boolean }): boolean =>
  viewer.isAdmin && !person.hasSignedIn
