/**
 * What a part of the tests found. `failed` names each failure, with the first lines of what went wrong.
 *
 * @typedef {{ passed: number, failed: { name: string, words: string }[], secondTry: string[] }} Results
 */

/** What vitest's JSON report tells; a file that could not be loaded, and a test that was skipped, count as failed. */
export function unitResults(report) {
  const results = { passed: 0, failed: [], secondTry: [] }
  for (const file of report.testResults) {
    if (file.status === 'failed' && file.assertionResults.every(test => test.status !== 'failed')) {
      results.failed.push({ name: file.name, words: firstLines(file.message) })
    }
    for (const test of file.assertionResults) {
      if (test.status === 'passed') results.passed++
      else {
        const words = test.status === 'failed' ? firstLines(test.failureMessages.join('\n')) : `It was ${test.status}.`
        results.failed.push({ name: test.fullName, words })
      }
    }
  }
  return results
}

/** What Playwright's JSON report tells. A test that passed at a second try has passed, and is named. */
export function browserResults(report) {
  const results = { passed: 0, failed: [], secondTry: [] }
  for (const error of report.errors ?? []) {
    results.failed.push({ name: 'the browser tests', words: firstLines(error.message ?? '') })
  }
  for (const suite of report.suites ?? []) addSuite(suite, [], results)
  return results
}

function addSuite(suite, above, results) {
  const titles = [...above, suite.title]
  for (const spec of suite.specs ?? []) {
    for (const test of spec.tests) addTest(test, [...titles, spec.title].join(' › '), results)
  }
  for (const inner of suite.suites ?? []) addSuite(inner, titles, results)
}

function addTest(test, name, results) {
  if (test.status === 'expected' || test.status === 'flaky') results.passed++
  if (test.status === 'flaky') results.secondTry.push(name)
  if (test.status === 'unexpected') {
    const errors = test.results.flatMap(result => result.errors ?? [])
    results.failed.push({ name, words: firstLines(errors[0]?.message ?? 'It did not end.') })
  }
  if (test.status === 'skipped') results.failed.push({ name, words: 'It was not run.' })
}

/** The first lines of what went wrong, without colours. */
export function firstLines(words = '', count = 6) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are told by a control character
  const plain = words.replace(/\u001b\[[0-9;]*m/g, '')
  return plain
    .split('\n')
    .filter(line => line.trim())
    .slice(0, count)
    .join('\n')
}
