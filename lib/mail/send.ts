import { JobProblem } from '@/lib/jobs/job'
import { asHtml, asText, type Letter } from './letter'
import { mailServer } from './server'

/** A server that is slower than this is as good as down; the mail is tried again later. */
const usual = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000, dnsTimeout: 5_000 }

/**
 * Hands a letter to the mail server. Never called inside a transaction.
 *
 * @throws JobProblem with a class of what went wrong, never the words of the server.
 */
export async function sendLetter(letter: Letter, patience = usual): Promise<void> {
  const server = mailServer()
  if (!server) throw new JobProblem('mail is not set up', true)
  // Loaded only where mail is sent: most installations never do.
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({ url: server.url, ...patience, disableFileAccess: true, disableUrlAccess: true })
  try {
    await transport.sendMail({
      from: server.from,
      to: letter.to,
      subject: letter.subject,
      text: asText(letter),
      html: asHtml(letter),
      messageId: `<${letter.id}@nonevent>`,
      headers: {
        'List-Unsubscribe': `<${letter.off.oneClick}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Auto-Submitted': 'auto-generated',
      },
    })
  } catch (error) {
    throw problemOf(error as { code?: string; responseCode?: number })
  } finally {
    transport.close()
  }
}

/** What went wrong, as a class that an admin may read, and whether the next mail would meet it too. */
export function problemOf({ code = '', responseCode = 0 }: { code?: string; responseCode?: number }): JobProblem {
  if (code === 'EAUTH') return new JobProblem('the mail server refused the sign-in', true)
  if (responseCode >= 500) return new JobProblem('the mail server refused the mail')
  if (responseCode >= 400) return new JobProblem('the mail server asked to try later')
  if (code === 'ETIMEDOUT') return new JobProblem('the mail server did not answer in time', true)
  if (code === 'ETLS') return new JobProblem('the mail server could not be reached safely', true)
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return new JobProblem('the mail could not be made')
  return new JobProblem('the mail server could not be reached', true)
}
