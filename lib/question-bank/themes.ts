/** What the questions of the bank are sorted by; the table knows no others. */
export { themes } from '@/db/schema'
