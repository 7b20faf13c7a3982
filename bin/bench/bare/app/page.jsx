import { openRows } from '../../rows.mjs'

export const dynamic = 'force-dynamic'

const rowsOf = openRows(process.env.BENCH_DATABASE)

export default async function Page({ searchParams }) {
  const { person } = await searchParams
  return (
    <ol>
      {rowsOf(person).map(row => (
        <li key={row.id}>
          <time>{row.day}</time> <b>{row.kind}</b> {row.who} <span>{row.action}</span> <em>{row.prevented}</em>{' '}
          {row.tags}
        </li>
      ))}
    </ol>
  )
}
