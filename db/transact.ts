import { connections, type Db } from './client'

/**
 * Runs `work` in one transaction (BEGIN IMMEDIATE): all of it is on disk when the promise resolves, or none of it is.
 * Writers of this process wait for one another here, so nothing but statements may be awaited inside.
 *
 * @throws what `work` throws, after a rollback; SQLITE_BUSY when another process holds the lock for five seconds.
 */
export function transact<T>(work: (tx: Db) => Promise<T>): Promise<T> {
  const here = connections()
  const turn = here.gate.then(
    () => run(work, here.writes, here.writer),
    () => run(work, here.writes, here.writer),
  )
  here.gate = turn.catch(() => undefined)
  return turn
}

async function run<T>(
  work: (tx: Db) => Promise<T>,
  tx: Db,
  sqlite: { exec(sql: string): unknown; inTransaction: boolean },
) {
  sqlite.exec('BEGIN IMMEDIATE')
  try {
    const result = await work(tx)
    sqlite.exec('COMMIT')
    return result
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
    throw error
  }
}
