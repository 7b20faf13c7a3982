import Link from 'next/link'
import type { ReactNode } from 'react'
import { CaptureButton } from '@/components/capture/capture-button'
import { CaptureProvider } from '@/components/capture/capture-context'
import { CaptureDialog } from '@/components/capture/capture-dialog'
import { Menu } from '@/components/desk/menu'
import { Places } from '@/components/desk/places'
import { QueryProvider } from '@/components/desk/query-provider'
import { KeysHelp } from '@/components/keys/help'
import { KeysProvider } from '@/components/keys/keys'
import { UndoProvider } from '@/components/keys/undo'
import { CurtainProvider } from '@/components/private/curtain'
import { DemoBar } from '@/components/welcome/demo-bar'
import { requireViewer } from '@/lib/auth/viewer'
import { yourPeople } from '@/lib/people/queries'

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer()
  const people = await yourPeople(viewer)
  const places = <Places isAdmin={viewer.isAdmin} people={people} hasReviews />
  return (
    <QueryProvider>
      <KeysProvider enabled={viewer.singleKeys}>
        <CurtainProvider>
          <UndoProvider>
            <CaptureProvider
              home={{
                selfId: viewer.personId,
                selfName: viewer.name,
                yours: people,
                defaultVisibility: viewer.organisation.defaultVisibility,
              }}
            >
              <a
                href="#main"
                className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-30 focus:bg-paper-raised focus:p-2"
              >
                Skip to the page
              </a>
              {viewer.organisation.isDemo ? <DemoBar /> : null}
              <div className="mx-auto max-w-[84rem] px-4.5 phone:px-8 desk:grid desk:grid-cols-[13rem_minmax(0,1fr)] desk:gap-x-16">
                <header className="flex items-center justify-between gap-5 pt-4 desk:sticky desk:top-0 desk:h-screen desk:flex-col desk:items-stretch desk:justify-start desk:gap-0 desk:self-start desk:overflow-y-auto desk:py-9 print:hidden">
                  <Link
                    href="/"
                    className="block font-serif text-[1.125rem] leading-none font-medium tracking-[-0.01em] no-underline desk:mb-8"
                  >
                    nonevent<span className="text-still">.</span>
                  </Link>
                  <CaptureButton className="ml-auto desk:hidden" />
                  <Menu>
                    <nav aria-label="Places">{places}</nav>
                  </Menu>
                  <nav aria-label="Places" className="max-desk:hidden">
                    {places}
                  </nav>
                  <div className="mt-auto flex gap-5 pt-6 text-small max-desk:hidden">
                    <CaptureButton className="text-ink-faint" />
                    <KeysHelp />
                  </div>
                </header>
                {children}
              </div>
              <CaptureDialog />
            </CaptureProvider>
          </UndoProvider>
        </CurtainProvider>
      </KeysProvider>
    </QueryProvider>
  )
}
