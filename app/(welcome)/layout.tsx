import type { ReactNode } from 'react'

export default function WelcomeLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto max-w-[84rem] px-4.5 phone:px-8 desk:grid desk:grid-cols-[13rem_minmax(0,1fr)] desk:gap-x-16">
      <header className="pt-4 desk:py-9">
        <p className="font-serif text-[1.125rem] leading-none font-medium tracking-[-0.01em]">
          nonevent<span className="text-still">.</span>
        </p>
      </header>
      {children}
    </div>
  )
}
