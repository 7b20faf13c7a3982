import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog, people, submissions } from '@/db/schema'
import { household, viewerOf } from '@/lib/demo/testing'
import { addPerson, addReport } from './add-person'
import { personInput, reportInput } from './input'
import { yourPeople } from './queries'

test('a manager adds somebody new as their report, once, without an address', async () => {
  const { tx, manager } = await household()
  const input = reportInput.parse({ name: ' Tomasz  Łoś ', email: '', jobTitle: '', pronouns: '', key: 'one-form-1' })
  const first = await addReport(viewerOf(manager), input)
  expect(await addReport(viewerOf(manager), input)).toEqual(first)
  expect((await yourPeople(viewerOf(manager))).map(one => one.name)).toEqual(['Priya', 'Tomasz Łoś'])
  const log = await tx.select({ act: auditLog.act, actorId: auditLog.actorId }).from(auditLog)
  expect(log).toEqual([
    { act: 'add-person', actorId: manager },
    { act: 'open-line', actorId: manager },
  ])
})

test('an address that somebody has is told beside the field, leaves nothing behind, and can be mended', async () => {
  const { tx, manager } = await household()
  const input = { name: 'Jun the second', email: 'jun@harbour.example', key: 'one-form-2' }
  const outcome = await addReport(viewerOf(manager), reportInput.parse({ ...input, email: 'JUN@harbour.example ' }))
  expect(outcome).toEqual({ fields: { email: 'Somebody here has this address already.' } })
  expect(await tx.select().from(submissions)).toEqual([])
  expect(await tx.select().from(people).where(eq(people.name, input.name))).toEqual([])
  expect(await addReport(viewerOf(manager), { ...input, email: 'jun2@harbour.example' })).toHaveProperty('done')
})

test('where the organisation switched it off only an admin adds people, and only an admin adds admins', async () => {
  const { tx, manager, admin } = await household()
  const { organisation } = viewerOf(manager)
  const off = { organisation: { ...organisation, managersAddPeople: false } }
  expect(await addReport(viewerOf(manager, off), { name: 'New' })).toHaveProperty('problem')
  expect(await addPerson(viewerOf(manager), { name: 'New', isAdmin: true })).toHaveProperty('problem')
  expect(await addPerson(viewerOf(admin, { isAdmin: true }), { name: 'New', isAdmin: true })).toHaveProperty('done')
  const added = await tx.select({ isAdmin: people.isAdmin }).from(people).where(eq(people.name, 'New'))
  expect(added).toEqual([{ isAdmin: true }])
})

test('bad input is told by its field', () => {
  const told = (input: object) => personInput.safeParse(input).error?.flatten().fieldErrors
  expect(told({ name: '  ' })).toEqual({ name: ['The name is missing.'] })
  expect(told({ name: 'x'.repeat(121) })).toEqual({ name: ['The name is 121 characters long; 120 fit.'] })
  expect(told({ name: 'Ana', email: 'ana at home' })).toEqual({ email: ['That is no e-mail address.'] })
})
