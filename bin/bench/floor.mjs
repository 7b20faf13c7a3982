import { createServer } from 'node:http'
import { openRows } from './rows.mjs'

// The floor: the same fifty rows by plain node:http, with no framework at all.

const rowsOf = openRows(process.env.BENCH_DATABASE)
const escaped = text =>
  String(text ?? '').replace(/[&<>"]/g, one => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one])

createServer((request, answer) => {
  const rows = rowsOf(new URL(request.url ?? '/', 'http://localhost').searchParams.get('person'))
  const list = rows.map(
    row =>
      `<li><time>${escaped(row.day)}</time> <b>${escaped(row.kind)}</b> ${escaped(row.who)} <span>${escaped(row.action)}</span> <em>${escaped(row.prevented)}</em> ${escaped(row.tags)}</li>`,
  )
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  answer.end(`<!doctype html><title>Rows</title><ol>${list.join('')}</ol>`)
}).listen(Number(process.env.PORT), '127.0.0.1')
