import type { ReactNode } from 'react'

/** A stage without the desk around it: what is shown there is shown to somebody else, too. */
export default function StageLayout({ children }: { children: ReactNode }) {
  return (
    <main
      id="main"
      className="grid min-h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr_auto] px-[clamp(1.25rem,6vw,6rem)] py-9"
    >
      {children}
    </main>
  )
}
