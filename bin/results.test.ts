import { expect, it } from 'vitest'
import { browserResults, unitResults } from './results.mjs'

it('adds up what vitest reports; what was skipped or did not load has failed', () => {
  const results = unitResults({
    testResults: [
      {
        name: 'lib/a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'adds', failureMessages: [] },
          { status: 'failed', fullName: 'takes away', failureMessages: ['\u001b[31mexpected 1\u001b[39m\nto be 2'] },
          { status: 'skipped', fullName: 'divides', failureMessages: [] },
        ],
      },
      { name: 'lib/b.test.ts', status: 'failed', message: 'Cannot find ./b', assertionResults: [] },
    ],
  })
  expect(results.passed).toBe(1)
  expect(results.failed).toEqual([
    { name: 'takes away', words: 'expected 1\nto be 2' },
    { name: 'divides', words: 'It was skipped.' },
    { name: 'lib/b.test.ts', words: 'Cannot find ./b' },
  ])
})

it('adds up what Playwright reports, and names what needed a second try', () => {
  const test = (status: string, errors: { message: string }[] = []) => ({ tests: [{ status, results: [{ errors }] }] })
  const results = browserResults({
    errors: [{ message: 'no build' }],
    suites: [
      {
        title: 'start.spec.ts',
        specs: [{ title: 'starts', ...test('expected') }],
        suites: [
          {
            title: 'stopping',
            specs: [
              { title: 'ends', ...test('flaky') },
              { title: 'waits', ...test('unexpected', [{ message: 'too late' }]) },
              { title: 'rests', ...test('skipped') },
            ],
          },
        ],
      },
    ],
  })
  expect(results.passed).toBe(2)
  expect(results.secondTry).toEqual(['start.spec.ts › stopping › ends'])
  expect(results.failed).toEqual([
    { name: 'the browser tests', words: 'no build' },
    { name: 'start.spec.ts › stopping › waits', words: 'too late' },
    { name: 'start.spec.ts › stopping › rests', words: 'It was not run.' },
  ])
})
