import { expect, test } from 'vitest'
import { viewerOf } from '@/lib/demo/testing'
import { mayAddReport, mayAdminister, mayChangeAddress, mayInvite, mayOpenLine } from './directory'
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
import { mayHandOver, mayHold, mayPlan, mayTickInOneOnOne, mayWriteInOneOnOne } from './one-on-ones'
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

test('visibility: to shared the author, to leadership the manager, with Retention and Conflict nobody but its author', () => {
  const to = (next: 'shared' | 'leadership', more: Partial<EntryFacts> = {}) =>
    who(a => mayChangeVisibility(a.asker, a.ties, entry(more), next))
  expect(to('shared', { visibility: 'private' })).toEqual(['author'])
  expect(to('leadership')).toEqual(['manager'])
  expect(to('leadership', { visibility: 'private' })).toEqual([])
  expect(to('leadership', { isAuthorsOnly: true })).toEqual([])
  expect(to('shared', { visibility: 'leadership' })).toEqual(['author'])
})

test('its author raises it as far as they could have written it, so a peer not to leadership', () => {
  const own = (next: 'shared' | 'leadership', more: Partial<EntryFacts> = {}) =>
    who(a => mayChangeVisibility(a.asker, a.ties, entry({ authorId: a.asker.personId, ...more }), next))
  expect(own('leadership')).toEqual(['subject', 'manager', 'chain'])
  expect(own('leadership', { isAuthorsOnly: true })).toEqual(['subject', 'manager', 'chain'])
  expect(own('shared', { visibility: 'private' })).toEqual(all.filter(one => one !== 'former'))
})

test('a former manager who wrote it may lower it and raises nothing, not even as one of its people', () => {
  const { asker, ties } = actors.former
  for (const subjectIds of [['priya'], ['otto', 'priya']]) {
    const own = entry({ authorId: 'otto', subjectIds })
    expect(mayChangeVisibility(asker, ties, own, 'leadership')).toBe(false)
    expect(mayChangeVisibility(asker, ties, { ...own, visibility: 'private' }, 'shared')).toBe(false)
    expect(mayChangeVisibility(asker, ties, own, 'private')).toBe(true)
  }
  const above = { ...ties, chain: new Set(['priya']) }
  expect(mayChangeVisibility(asker, above, entry({ authorId: 'otto' }), 'leadership')).toBe(true)
})

test('anyone writes an entry about somebody, but only subject, manager and chain open it to leadership', () => {
  expect(who(a => mayWriteAs(a.asker, a.ties, ['priya'], 'shared'))).toEqual(all)
  expect(who(a => mayWriteAs(a.asker, a.ties, ['priya'], 'leadership'))).toEqual(['subject', 'manager', 'chain'])
})

test('one-on-ones: both write while the line is in force, the manager alone holds', () => {
  const meeting = { managerId: 'marta', reportId: 'priya', isHeld: true, handedTo: null }
  expect(who(a => mayWriteInOneOnOne(a.asker, a.ties, meeting, true))).toEqual(['subject', 'manager'])
  expect(who(a => mayWriteInOneOnOne(a.asker, a.ties, meeting, false))).toEqual([])
  expect(who(a => mayHold(a.asker, a.ties, meeting))).toEqual(['manager'])
  expect(who(a => mayPlan(a.asker, a.ties, meeting, true))).toEqual(['subject', 'manager'])
  expect(who(a => mayPlan(a.asker, a.ties, meeting, false))).toEqual([])
})

test('hand-over: the former manager or the report does it, then the two of today tick what is open and write nothing', () => {
  const held = { managerId: 'otto', reportId: 'priya', isHeld: true, handedTo: null }
  expect(who(a => mayHandOver(a.asker, a.ties, held, false))).toEqual(['subject', 'former'])
  expect(who(a => mayHandOver(a.asker, a.ties, { ...held, isHeld: false }, false))).toEqual(['subject'])
  expect(who(a => mayHandOver(a.asker, a.ties, { ...held, managerId: 'marta' }, true))).toEqual([])
  expect(who(a => mayTickInOneOnOne(a.asker, a.ties, held, false))).toEqual([])
  const handed = { ...held, handedTo: 'marta' }
  expect(who(a => mayTickInOneOnOne(a.asker, a.ties, handed, false))).toEqual(['subject', 'manager'])
  expect(who(a => mayWriteInOneOnOne(a.asker, a.ties, handed, false))).toEqual([])
  expect(who(a => mayHold(a.asker, a.ties, handed))).toEqual([])
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
  expect(who(a => mayOpenLine(a.asker, false, false))).toEqual(['admin'])
  expect(who(a => mayOpenLine(a.asker, true, false))).toEqual([])
  expect(who(a => mayOpenLine(a.asker, true, true))).toEqual(['admin'])
  expect(who(a => mayChangeAddress(a.asker, { hasSignedIn: true }))).toEqual([])
  expect(who(a => mayChangeAddress(a.asker, { hasSignedIn: false }))).toEqual(['admin'])
})
