import { baseUrl } from '@/lib/config'
import { switchByLink } from '@/lib/reminders/switch'

const say = (words: string, status = 200) =>
  new Response(words, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })

/** Whoever opens the address in a browser reads what it would do; programs that follow links change nothing by it. */
export async function GET(_: Request, { params }: RouteContext<'/reminders/off/[token]'>) {
  return toPage((await params).token)
}

/**
 * Switches one kind of reminder off at once: by a mail program's one click (RFC 8058), or by the button of the page, which
 * can take it back. Reads no cookie; the signature in the address says for whom it is.
 */
export async function POST(request: Request, { params }: RouteContext<'/reminders/off/[token]'>) {
  const { token } = await params
  const form = await request.formData().catch(() => null)
  const isOn = form?.get('on') === 'yes'
  if (!(await switchByLink(token, !isOn, Date.now()))) return say('This link was not made here.', 404)
  return form?.get('from') === 'page' ? toPage(token) : say('Switched off. There will be no more of these mails.')
}

const toPage = (token: string) =>
  new Response(null, { status: 303, headers: { location: `${baseUrl()}/reminders/${encodeURIComponent(token)}` } })
