import type { Connections } from '@/db/client'

// Next's own copy of db/client put them there.
const shared = globalThis as typeof globalThis & { noneventConnections?: Connections }

/** Closes this process's connections, which folds the write-ahead log back into the database file. */
export function closeConnections() {
  shared.noneventConnections?.sqlite.close()
  shared.noneventConnections?.writer.close()
}
