import { cookies } from 'next/headers'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { CaptureButton } from '@/components/capture/capture-button'
import { CaptureProvider } from '@/components/capture/capture-context'
import { CaptureOnDemand } from '@/components/capture/capture-on-demand'
import { Menu } from '@/components/desk/menu'
import { Places } from '@/components/desk/places'
import { KeysProvider } from '@/components/keys/keys'
import { UndoProvider } from '@/components/keys/undo'
import { Outbox } from '@/components/outbox/outbox'
import { FinderProvider } from '@/components/palette/finder'
import { FinderActs } from '@/components/palette/finder-acts'
import { CurtainProvider } from '@/components/private/curtain'
import { curtainCookie } from '@/components/private/curtain-cookie'
import { DemoBar } from '@/components/welcome/demo-bar'
import { mayAddReport } from '@/lib/access/directory'
import { requireViewer } from '@/lib/auth/viewer'
import { yourPeople } from '@/lib/people/queries'

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer()
  const people = await yourPeople(viewer)
  const wasDrawn = (await cookies()).has(curtainCookie)
  const places = <Places isAdmin={viewer.isAdmin} people={people} hasReviews />
  return (
    <KeysProvider enabled={viewer.singleKeys}>
      <CurtainProvider wasDrawn={wasDrawn}>
        <UndoProvider>
          <CaptureProvider
            home={{
              selfId: viewer.personId,
              selfName: viewer.name,
              yours: people,
              defaultVisibility: viewer.organisation.defaultVisibility,
            }}
          >
            <FinderProvider
              viewer={{
                isAdmin: viewer.isAdmin,
                mayAdd: mayAddReport(viewer),
                theme: viewer.theme,
                singleKeys: viewer.singleKeys,
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
                  <Outbox personId={viewer.personId} className="ml-auto desk:order-last desk:ml-0" />
                  <CaptureButton className="desk:hidden" />
                  <Menu>
                    <nav aria-label="Places">
                      <FinderActs className="mb-3 flex-col items-start border-b border-line pb-3" />
                      {places}
                    </nav>
                  </Menu>
                  <nav aria-label="Places" className="max-desk:hidden">
                    {places}
                  </nav>
                  <div className="mt-auto flex flex-wrap gap-x-5 gap-y-0.5 pt-6 max-desk:hidden">
                    <CaptureButton className="text-ink-faint!" />
                    <FinderActs withKeys className="contents!" />
                  </div>
                </header>
                {children}
              </div>
            </FinderProvider>
            <CaptureOnDemand />
          </CaptureProvider>
        </UndoProvider>
      </CurtainProvider>
    </KeysProvider>
  )
}
