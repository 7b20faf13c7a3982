import { expect, test } from 'vitest'
import { foundingInput, linkInput, signInInput } from './input'

test('a sign-in without a place to go leads to Today, and the address is in lower case', () => {
  expect(signInInput.parse({ email: ' Priya@Harbour.example ', password: 'x' })).toEqual({
    email: 'priya@harbour.example',
    password: 'x',
    next: '/',
  })
})

const founding = {
  organisation: 'Harbour',
  timeZone: 'Europe/Warsaw',
  name: 'Ada Berg',
  email: 'ada@harbour.example',
  password: 'plinth otter nine gravel',
}

test.each([
  [{ organisation: ' ' }, 'organisation', 'The name of the organisation is missing.'],
  [{ timeZone: 'Mars/Olympus' }, 'timeZone', 'That time zone is not known here.'],
  [{ email: 'ada' }, 'email', 'That is no e-mail address.'],
  [{ password: 'eleven sign' }, 'password', 'That has 11 characters; a password here has at least 12.'],
  [{ password: 'x'.repeat(129) }, 'password', 'No password here is longer than 128 characters.'],
  [{ password: '' }, 'password', 'The password is missing.'],
  [{ name: 'x'.repeat(1_000_000) }, 'name', 'The name is 1000000 characters long; 120 fit.'],
])('founding with %o is told beside the field', (wrong, field, message) => {
  const issues = foundingInput.safeParse({ ...founding, ...wrong }).error?.issues ?? []
  expect(issues.map(issue => [issue.path[0], issue.message])).toEqual([[field, message]])
})

test('a password counts characters as people do, and a token that is none opens nothing', () => {
  expect(foundingInput.safeParse({ ...founding, password: '🦦'.repeat(12) }).success).toBe(true)
  expect(linkInput.parse({ token: ['a', 'b'], password: founding.password }).token).toBe('')
})
