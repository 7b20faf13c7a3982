import { expect, test } from 'vitest'
import { viewerOf } from '@/lib/demo/testing'
import { mayAddReport, mayAdminister, mayChangeAddress, mayInvite, mayOpenLineTo } from './directory'
import {
  type EntryFacts,
  mayAddEvidence,
  mayAskAbout,
  mayChangeVisibility,
  mayComment,
  mayConfirm,
  mayFollowUp,
  mayWriteAs,
} from './entries'
import type { Ties } from './lines'
import { mayHold, mayPlan, mayWriteInOneOnOne } from './one-on-ones'
import { mayMakePacket } from './packets'

// ACCESS.md, "Writing": who may do what, by column. Subject is Priya; Wanda wrote the entry and is nothing else to her.

const nobody: Ties = { manages: new Set(), chain: new Set(), formerly: new Set() }
const actors = {
  author: { asker: viewerOf('wanda'), ties: nobody },
  subject: { asker: viewerOf('priya'), ties: nobody },
  manager: { asker: viewerOf('marta'), ties: { ...nobody, manages: new Set(['priya']) } },
  chain: { asker: viewerOf('ines'), ties: { ...nobody, chain: new Set(['priya']) } },
  former: { asker: viewerOf('otto'), ties: { ...nobody, formerly: new Set(['priya']) } },
  peer: { asker: viewerOf('jun'), ties: nobody },
  admin: { asker: viewerOf('ada', { isAdmin: true }), ties: nobody },
}
type Actor = keyof typeof actors
const all = Object.keys(actors) as Actor[]
const entry = (more: Partial<EntryFacts> = {}): EntryFacts => ({
  authorId: 'wanda',
  subjectIds: ['priya'],
  visibility: 'shared',
  isAuthorsOnly: false,
  subjectsSeeReasons: false,
  ...more,
})
const who = (may: (actor: (typeof actors)[Actor]) => boolean) => all.filter(name => may(actors[name]))

test('evidence, asking: author, subject, manager', () => {
  expect(who(a => mayAddEvidence(a.asker, a.ties, entry()))).toEqual(['author', 'subject', 'manager'])
  expect(who(a => mayAskAbout(a.asker, a.ties, entry()))).toEqual(['author', 'subject', 'manager'])
  expect(who(a => mayAddEvidence(a.asker, a.ties, entry({ visibility: 'private' })))).toEqual(['author'])
})

test('the follow-up and the comment: the manager', () => {
  expect(who(a => mayFollowUp(a.asker, a.ties, entry()))).toEqual(['manager'])
  expect(who(a => mayComment(a.asker, a.ties, entry({ visibility: 'leadership' })))).toEqual(['manager'])
  expect(who(a => mayFollowUp(a.asker, a.ties, entry({ visibility: 'private' })))).toEqual([])
})

test('confirming: who reads it or was asked, and is neither author nor subject', () => {
  expect(who(a => mayConfirm(a.asker, a.ties, entry(), false))).toEqual(['manager'])
  expect(who(a => mayConfirm(a.asker, a.ties, entry({ visibility: 'leadership' }), false))).toEqual([
    'manager',
    'chain',
  ])
  expect(who(a => mayConfirm(a.asker, a.ties, entry(), true))).toEqual(['manager', 'chain', 'former', 'peer', 'admin'])
})

test('visibility: to shared the author, to leadership the author or the manager, with Retention and Conflict the author alone', () => {
  expect(who(a => mayChangeVisibility(a.asker, a.ties, entry({ visibility: 'private' }), 'shared'))).toEqual(['author'])
  expect(who(a => mayChangeVisibility(a.asker, a.ties, entry(), 'leadership'))).toEqual(['author', 'manager'])
  expect(who(a => mayChangeVisibility(a.asker, a.ties, entry({ isAuthorsOnly: true }), 'leadership'))).toEqual([
    'author',
  ])
  expect(who(a => mayChangeVisibility(a.asker, a.ties, entry({ visibility: 'leadership' }), 'shared'))).toEqual([
    'author',
  ])
})

test('a former manager who wrote it may lower it and raises nothing', () => {
  const former = actors.former
  const own = entry({ authorId: 'otto' })
  expect(mayChangeVisibility(former.asker, former.ties, own, 'leadership')).toBe(false)
  expect(mayChangeVisibility(former.asker, former.ties, own, 'private')).toBe(true)
})

test('anyone writes an entry about somebody, but only subject, manager and chain open it to leadership', () => {
  expect(who(a => mayWriteAs(a.asker, a.ties, ['priya'], 'shared'))).toEqual(all)
  expect(who(a => mayWriteAs(a.asker, a.ties, ['priya'], 'leadership'))).toEqual(['subject', 'manager', 'chain'])
})

test('one-on-ones: both write while the line is in force, the manager alone holds', () => {
  const meeting = { managerId: 'marta', reportId: 'priya', isHeld: true }
  expect(who(a => mayWriteInOneOnOne(a.asker, a.ties, meeting, true))).toEqual(['subject', 'manager'])
  expect(who(a => mayWriteInOneOnOne(a.asker, a.ties, meeting, false))).toEqual([])
  expect(who(a => mayHold(a.asker, a.ties, meeting))).toEqual(['manager'])
  expect(who(a => mayPlan(a.asker, a.ties, meeting, true))).toEqual(['subject', 'manager'])
  expect(who(a => mayPlan(a.asker, a.ties, meeting, false))).toEqual([])
})

test('a packet is made by the subject or their manager', () => {
  expect(who(a => mayMakePacket(a.asker, a.ties, 'priya'))).toEqual(['subject', 'manager'])
})

test('the organisation: admins; a report is added by anyone unless that is switched off', () => {
  expect(who(a => mayAdminister(a.asker))).toEqual(['admin'])
  expect(who(a => mayAddReport(a.asker))).toEqual(all)
  const off = viewerOf('marta')
  off.organisation.managersAddPeople = false
  expect(mayAddReport(off)).toBe(false)
})

test('no admin becomes a reader: no link for an account that exists, no line to oneself, no new address for one who signed in', () => {
  expect(who(a => mayInvite(a.asker, { hasSignedIn: false }))).toEqual(['admin'])
  expect(who(a => mayInvite(a.asker, { hasSignedIn: true }))).toEqual([])
  expect(who(a => mayOpenLineTo(a.asker, 'marta', false))).toEqual(['admin'])
  expect(mayOpenLineTo(actors.admin.asker, 'ada', false)).toBe(false)
  expect(mayOpenLineTo(actors.admin.asker, 'ada', true)).toBe(true)
  expect(who(a => mayChangeAddress(a.asker, { hasSignedIn: true }))).toEqual([])
  expect(who(a => mayChangeAddress(a.asker, { hasSignedIn: false }))).toEqual(['admin'])
})
