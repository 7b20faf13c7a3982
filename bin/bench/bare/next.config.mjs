import { join } from 'node:path'

export default {
  serverExternalPackages: ['better-sqlite3'],
  poweredByHeader: false,
  turbopack: { root: join(import.meta.dirname, '../../..') },
}
