/** The one address under which browsers reach this installation, without a slash at its end. Checked at start by bin/serve. */
export const baseUrl = (): string => process.env.BASE_URL ?? 'http://localhost:3000'

export const isSecure = (): boolean => baseUrl().startsWith('https://')

/** The installation's secret, which bin/serve makes at first start (QUALITY.md S17). */
export function secret(): string {
  const value = process.env.NEXTAUTH_SECRET
  if (!value || value.length < 32) throw new Error('There is no secret. npm start makes one.')
  return value
}
