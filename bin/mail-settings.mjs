import { readFileSync } from 'node:fs'
import { Refusal } from './refusal.mjs'

/**
 * The mail server that the environment names, and the sender; null where there is none, and no mail goes out.
 *
 * @param {Record<string, string | undefined>} env
 * @throws {Refusal} if what is set cannot be used.
 */
export function mailOf(env) {
  const url = urlOf(env)
  if (!url) return null
  const parsed = URL.canParse(url) ? new URL(url) : null
  // Never quoted: it may hold a password.
  if (!parsed || !/^smtps?:$/.test(parsed.protocol) || !parsed.hostname)
    throw new Refusal(
      'SMTP_URL is no address of a mail server. Give one such as SMTP_URL=smtps://name:password@mail.example.com.',
    )
  if (!env.MAIL_FROM)
    throw new Refusal(
      'SMTP_URL is set and MAIL_FROM is not. Name the sender, for example MAIL_FROM=nonevent@example.com.',
    )
  if (!/^([^<>\r\n]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/.test(env.MAIL_FROM))
    throw new Refusal(`MAIL_FROM ${env.MAIL_FROM} is no sender. Give one such as MAIL_FROM=nonevent@example.com.`)
  return { url, from: env.MAIL_FROM }
}

function urlOf(env) {
  if (env.SMTP_URL && env.SMTP_URL_FILE)
    throw new Refusal('SMTP_URL and SMTP_URL_FILE are both set. Leave one of them out.')
  if (!env.SMTP_URL_FILE) return env.SMTP_URL
  try {
    return readFileSync(env.SMTP_URL_FILE, 'utf8').trim()
  } catch {
    throw new Refusal(`The file ${env.SMTP_URL_FILE} of SMTP_URL_FILE cannot be read. Let this user read it.`)
  }
}
