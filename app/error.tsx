'use client'

import { Button } from '@/components/ui/button'

export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <main className="mx-auto max-w-measure px-5 py-24">
      <h1>This page could not be made</h1>
      <p className="mt-3 text-ink-soft">
        Nothing that was saved is lost. Try once more; if it happens again, tell whoever runs this server.
      </p>
      <p className="mt-6">
        <Button onClick={reset}>Try once more</Button>
      </p>
    </main>
  )
}
