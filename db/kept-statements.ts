import type Database from 'better-sqlite3'

const most = 300

/**
 * Lets a connection keep the statements that it has compiled, by their text: to compile one takes about as long as to run
 * it, and pages ask the same ones again and again. The least lately used goes when there are too many.
 */
export function keepStatements(sqlite: Database.Database): Database.Database {
  const compile = sqlite.prepare.bind(sqlite) as (source: string) => Database.Statement
  const kept = new Map<string, Database.Statement>()
  const prepare = (source: string) => {
    const statement = kept.get(source) ?? compile(source)
    kept.delete(source)
    kept.set(source, statement)
    if (kept.size > most) kept.delete(kept.keys().next().value ?? '')
    // A statement remembers how its last user wanted rows; the next one begins afresh.
    return statement.reader ? statement.raw(false) : statement
  }
  sqlite.prepare = prepare as typeof sqlite.prepare
  return sqlite
}
