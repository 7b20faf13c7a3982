import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PersonPage } from '@/components/timeline/person-page'
import { requireViewer } from '@/lib/auth/viewer'
import { isId } from '@/lib/ids'
import { findPerson } from '@/lib/people/queries'
import { readAddress } from '@/lib/timeline/input'
import { timelineOf } from '@/lib/timeline/queries/timeline-of'
import { yearOf } from '@/lib/timeline/queries/year-of'

const personOf = cache(async (personId: string) => {
  const viewer = await requireViewer()
  return isId(personId) ? findPerson(viewer, personId) : null
})

export async function generateMetadata({ params }: PageProps<'/people/[personId]'>): Promise<Metadata> {
  return { title: (await personOf((await params).personId))?.name }
}

/** A person's timeline: everything about them that the viewer may see. */
export default async function Person({ params, searchParams }: PageProps<'/people/[personId]'>) {
  const viewer = await requireViewer()
  const person = await personOf((await params).personId)
  if (!person) notFound()
  const asked = readAddress(await searchParams, viewer)
  const first = await timelineOf(viewer, person.id, asked.filters, asked.before)
  const year = await yearOf(viewer, person.id)
  return <PersonPage viewer={viewer} person={person} asked={asked} first={first} year={year} />
}
