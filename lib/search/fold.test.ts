import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { searchDocuments } from '@/db/schema'
import { makePerson } from '@/lib/demo/make'
import { emptyDatabase } from '@/lib/demo/testing'
import { bare, fold } from './fold'
import { matchOf } from './match'

const special = [...'łŁøØđĐðÐþÞßẞæÆœŒħĦıŋŊŧŦ']

test('the database folds every special letter as the query does', async () => {
  const tx = emptyDatabase()
  const finds = async (match: string, id: string) =>
    (
      await tx.all(sql`select 1 from search_index s join ${searchDocuments} d on d.id = s.rowid
        where s.search_index match ${match} and d.object_id = ${id}`)
    ).length === 1
  for (const letter of special) {
    const id = await makePerson(tx, { name: `x${letter}y` })
    expect(await finds(matchOf(`x${letter}y`) ?? '', id), `${letter} itself`).toBe(true)
    expect(await finds(`"x${bare(letter)}y"`, id), `${letter} as ${bare(letter)}`).toBe(true)
    expect(fold(letter), letter).toMatch(/^[A-Za-z]{1,2}$/)
  }
})

test.each([
  ['Łódź', 'lodz'],
  ['Łosoś', 'losos'],
  ['SØREN ÆRØ', 'soren aero'],
  ['straße', 'strasse'],
  ['İzmir', 'izmir'],
])('%s is compared as %s', (text, as) => {
  expect(bare(text)).toBe(as)
})
