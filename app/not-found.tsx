import Link from 'next/link'

export default function NotFound() {
  return (
    <main className="mx-auto max-w-measure px-5 py-24">
      <title>There is nothing here · Nonevent</title>
      <h1>There is nothing here</h1>
      <p className="mt-3 text-ink-soft">It may have been taken away, or it is not yours to read.</p>
      <p className="mt-6">
        <Link href="/">Go to Today</Link>
      </p>
    </main>
  )
}
