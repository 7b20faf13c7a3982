import type { BrowserContext } from '@playwright/test'

/** Keeps what the content security policy refuses in any page of a context, as browsers tell it on their console. */
export function violationsIn(context: BrowserContext): string[] {
  const violations: string[] = []
  context.on('console', message => {
    if (/Content.Security.Policy/i.test(message.text())) violations.push(`${message.page()?.url()}: ${message.text()}`)
  })
  return violations
}
