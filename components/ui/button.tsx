import type { Route } from 'next'
import Link from 'next/link'
import type { ComponentProps } from 'react'

export type Look = 'first' | 'plain' | 'quiet'

const base =
  'inline-flex items-center justify-center gap-1.5 rounded-control font-medium no-underline disabled:opacity-60'
const looks: Record<Look, string> = {
  first: 'border border-still bg-still px-3.5 py-2 text-paper',
  plain: 'border border-control bg-paper-raised px-3.5 py-2 text-ink',
  quiet: 'touch text-small text-still',
}

/** A button of one of three looks: the first act of a page, a plain one, or quiet words. */
export function Button({
  look = 'plain',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: Look }) {
  return <button type={type} className={`${base} ${looks[look]} ${className}`} {...rest} />
}

/** A link that looks like a button. */
export function ButtonLink({
  look = 'plain',
  className = '',
  href,
  ...rest
}: Omit<ComponentProps<typeof Link>, 'href'> & { look?: Look; href: string }) {
  return <Link href={href as Route} className={`${base} ${looks[look]} ${className}`} {...rest} />
}
