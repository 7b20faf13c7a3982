import { existsSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { connections } from '@/db/client'
import { makeEntry, makePerson } from '@/lib/demo/make'
import { viewerOf } from '@/lib/demo/testing'
import { requestsOf } from '@/lib/prevention/requests'
import { wholeEntry } from '@/lib/prevention/whole'
import { columns, later, reading, technical } from './matrix'
import { entryObjects } from './objects/entries'
import { feedObjects } from './objects/feeds'
import { jobObjects } from './objects/jobs'
import { oneOnOneObjects } from './objects/one-on-ones'
import { organisationObjects } from './objects/organisation'
import { privateObjects } from './objects/private-texts'
import { bankObjects } from './objects/question-bank'
import { reviewObjects } from './objects/reviews'
import { makeScene, type Objects, type Scene } from './objects/scene'
import { searchObjects } from './objects/search'
import { seriesObjects } from './objects/series'
import { signalObjects } from './objects/signals'
import { requestObjects, wordObjects } from './objects/words'

let scene: Scene
let objects: Objects

beforeAll(async () => {
  scene = await makeScene()
  objects = {
    ...(await privateObjects(scene)),
    ...(await signalObjects(scene)),
    ...(await oneOnOneObjects(scene)),
    ...(await seriesObjects(scene)),
    ...(await entryObjects(scene)),
    ...(await wordObjects(scene)),
    ...(await requestObjects(scene)),
    ...(await reviewObjects(scene)),
    ...(await searchObjects(scene)),
    ...(await organisationObjects(scene)),
    ...(await feedObjects(scene)),
    ...(await jobObjects(scene)),
    ...(await bankObjects(scene)),
  }
})

describe.each(reading)('$what', ({ what, readers }) => {
  test.each(columns.map(column => ({ column, says: readers.includes(column) ? 'reads it' : 'does not find it' })))(
    '$column $says',
    async ({ column }) => {
      const answers = await objects[what]?.(scene.actors[column])
      if (!answers) throw new Error(`no object stands for “${what}”`)
      const may = readers.includes(column)
      expect(answers).toEqual(Object.fromEntries(Object.keys(answers).map(way => [way, may])))
    },
  )
})

test('each row has one object, and no object is without a row', () => {
  expect(Object.keys(objects).sort()).toEqual(reading.map(row => row.what).sort())
})

const tables = async () =>
  (await scene.tx.all<{ name: string }>(sql`select name from sqlite_master where type = 'table'`)).map(row => row.name)

test('every table is claimed by a row, or is technical', async () => {
  const claimed = [...new Set(reading.flatMap(row => row.tables)), ...Object.keys(technical)]
  expect((await tables()).sort()).toEqual(claimed.sort())
})

test('every table that a row claims has something in it that the actors are asked about', () => {
  const { sqlite } = connections()
  const isEmpty = (table: string) => sqlite.prepare(`select 1 from ${table} limit 1`).get() === undefined
  expect([...new Set(reading.flatMap(row => row.tables))].filter(isEmpty)).toEqual([])
})

test('an object that a later issue brings has its row here before its table or its page exists', async () => {
  const there = await tables()
  const exists = (place: string) => (place.includes('/') ? existsSync(place) : there.includes(place))
  expect(later.filter(row => exists(row.place)).map(row => row.what)).toEqual([])
})

test('someone whom the text concerns without having done it gains nothing', async () => {
  const { tx, home, author } = scene
  const concernsId = await makePerson(tx, { name: 'Nadia' })
  const id = await makeEntry(
    tx,
    { authorId: author, visibility: 'leadership' },
    { subjects: [{ id: home.subject }], concernsId },
  )
  expect(await wholeEntry(viewerOf(concernsId), id)).toBeNull()
})

test('who is asked gets the sentence, its people and its date, and no more of the entry', async () => {
  const [asked] = await requestsOf(scene.actors.peer)
  expect(Object.keys(asked ?? {}).sort()).toEqual(
    ['id', 'entryId', 'kind', 'askedBy', 'createdAt', 'action', 'prevented', 'actedOn', 'people', 'mayRead'].sort(),
  )
  expect(asked?.mayRead).toBe(false)
})
