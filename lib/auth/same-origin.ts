import { baseUrl } from '@/lib/config'

/** Whether a request's Origin is this installation; a missing one is foreign (QUALITY.md S9). */
export const isOwnOrigin = (origin: string | null): boolean => origin === new URL(baseUrl()).origin

export const sentFromElsewhere = 'This was sent from somewhere else, so it was not taken.'
