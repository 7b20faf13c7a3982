import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { type Db, db } from '@/db/client'
import { invitations, type linkKinds, people } from '@/db/schema'
import { newId } from '@/lib/ids'

export type LinkKind = (typeof linkKinds)[number]

/** Invitations last seven days, resets thirty minutes (PRODUCT.md, "Bounds"). */
export const linksLast: Record<LinkKind, number> = { invitation: 7 * 86_400_000, reset: 30 * 60_000 }

const hashed = (token: string) => createHash('sha256').update(token).digest('hex')

const live = (kind: LinkKind, now: number) =>
  and(
    eq(invitations.kind, kind),
    isNull(invitations.usedAt),
    isNull(invitations.withdrawnAt),
    gt(invitations.expiresAt, now),
  )

/** Makes a link of 256 random bits and withdraws the person's earlier ones; its token is given this once. */
export async function makeLink(
  tx: Db,
  kind: LinkKind,
  personId: string,
  invitedBy: string | null,
  now: number,
): Promise<string> {
  await withdrawLinks(tx, personId, now)
  const token = randomBytes(32).toString('base64url')
  await tx.insert(invitations).values({
    id: newId(),
    kind,
    personId,
    invitedBy,
    tokenHash: hashed(token),
    createdAt: now,
    expiresAt: now + linksLast[kind],
  })
  return token
}

/** Closes every link of a person that is still open. */
export const withdrawLinks = (tx: Db, personId: string, now: number) =>
  tx
    .update(invitations)
    .set({ withdrawnAt: now })
    .where(and(eq(invitations.personId, personId), isNull(invitations.usedAt), isNull(invitations.withdrawnAt)))

export interface LinkedPerson {
  personId: string
  name: string
  email: string
}

/** Whom a link is for, or null when it is used, withdrawn, too old or was never made: these are told alike. */
export async function personOfLink(kind: LinkKind, token: string, now: number): Promise<LinkedPerson | null> {
  const rows = await db()
    .select({ personId: people.id, name: people.name, email: people.email })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.personId))
    .where(and(eq(invitations.tokenHash, hashed(token)), live(kind, now), isNull(people.deactivatedAt)))
  const row = rows[0]
  return row?.email ? { ...row, email: row.email } : null
}

/** Uses a link up, inside the transaction of what it is for; false for whoever comes second. */
export async function spendLink(tx: Db, kind: LinkKind, token: string, now: number): Promise<boolean> {
  const used = await tx
    .update(invitations)
    .set({ usedAt: now })
    .where(and(eq(invitations.tokenHash, hashed(token)), live(kind, now)))
    .returning({ id: invitations.id })
  return used.length === 1
}
