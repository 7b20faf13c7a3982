import Link from 'next/link'
import { notFound } from 'next/navigation'
import { PersonFields } from '@/components/admin/person-fields'
import { Form, Submit } from '@/components/ui/form'
import { Page } from '@/components/ui/page'
import { mayAdminister } from '@/lib/access/directory'
import { requireViewer } from '@/lib/auth/viewer'
import { newId } from '@/lib/ids'
import { addPersonForm } from '@/lib/people/actions'

export const metadata = { title: 'Add a person · Admin' }

export default async function NewPerson() {
  if (!mayAdminister(await requireViewer())) notFound()
  return (
    <Page
      title="Add a person"
      under="Their line, their team and an invitation come next."
      crumbs={
        <>
          <Link href="/admin">Admin</Link> / <Link href="/admin/people">People</Link>
        </>
      }
    >
      <Form action={addPersonForm} className="mt-8 grid max-w-[32rem] gap-5" label="A person">
        <input type="hidden" name="key" value={newId()} />
        <PersonFields />
        <div>
          <Submit>Add them</Submit>
        </div>
      </Form>
    </Page>
  )
}
