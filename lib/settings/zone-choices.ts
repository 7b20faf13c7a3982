import { zones } from '@/lib/time/zone'

/** The zones to choose from, as they read in a list: "America/New York". */
export const zoneChoices = () => zones().map(zone => ({ value: zone, label: zone.replaceAll('_', ' ') }))

/** The zone of the machine that the server runs on, a first guess for whoever has no JavaScript. */
export function zoneHere(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return zones().includes(zone) ? zone : 'UTC'
}
