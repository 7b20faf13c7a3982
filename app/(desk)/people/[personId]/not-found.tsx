import Link from 'next/link'
import { Page } from '@/components/ui/page'

/** Missing and foreign alike (ACCESS.md). */
export default function NothingOfThem() {
  return (
    <Page title="There is nothing here" under="It may have been taken away, or it is not yours to read.">
      <title>There is nothing here · Nonevent</title>
      <p className="mt-6">
        <Link href="/people">Go to People</Link>
      </p>
    </Page>
  )
}
