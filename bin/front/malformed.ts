import type { Socket } from 'node:net'
import { contentPolicy, safeHeaders } from './policy'

const answers: Record<string, [number, string]> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
}

/** Answers what is no HTTP, with the same headers as every other answer. */
export const answerMalformed = (baseUrl: string) => (error: NodeJS.ErrnoException, socket: Socket) => {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  const [status, words] = answers[error.code ?? ''] ?? [400, 'Bad Request']
  const headers = Object.entries({ ...safeHeaders(contentPolicy('none'), baseUrl), 'cache-control': 'no-store' })
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  socket.end(`HTTP/1.1 ${status} ${words}\r\n${lines}connection: close\r\ncontent-length: 0\r\n\r\n`)
}
