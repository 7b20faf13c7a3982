export interface MailServer {
  url: string
  from: string
}

/** The mail server that the environment names, checked at start by bin/serve; null where there is none, and no mail goes out. */
export function mailServer(): MailServer | null {
  const { SMTP_URL: url, MAIL_FROM: from } = process.env
  return url && from ? { url, from } : null
}

/** The mail server's name, for admins; never how one signs in to it. */
export const mailHost = (): string | null => {
  const server = mailServer()
  return server && new URL(server.url).host
}
