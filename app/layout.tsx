import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { Ready } from '@/components/desk/ready'
import { Worker } from '@/components/desk/worker'
import { findViewer } from '@/lib/auth/viewer'
import { buildId } from '@/lib/build'
import { fonts } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Nonevent', template: '%s · Nonevent' },
  description: 'One-on-one notes that make the crisis that never happened count.',
  robots: { index: false, follow: false },
  manifest: '/manifest.webmanifest',
  icons: { icon: '/icon.svg', apple: '/apple-touch-icon.png' },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is made for its request, so that each script bears the nonce of the policy in front.
  await connection()
  const viewer = await findViewer()
  const build = buildId()
  return (
    <html lang="en" className={fonts} data-theme={viewer?.theme ?? undefined} suppressHydrationWarning>
      <body>
        {children}
        <Ready />
        {build ? <Worker build={build} /> : null}
      </body>
    </html>
  )
}
