/** Whether a text is an address on the web: http or https, nothing that could run. */
export function isHttpAddress(text: string): boolean {
  if (text.length > 2_000 || !URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' && !username && !password
}

/** How a link without words of its own is called. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '')
