import { stripVTControlCharacters } from 'node:util'

/**
 * A failed test, as either runner tells it in its file of results.
 * @typedef {{ readonly name: string, readonly message: string }} Failure
 */

/**
 * What failed, of Vitest's JSON.
 * @param {{ testResults: readonly { name: string, message: string, assertionResults: readonly { fullName: string, status: string, failureMessages: readonly string[] }[] }[] }} results
 * @returns {Failure[]}
 */
export const vitestFailures = ({ testResults }) =>
  testResults.flatMap(({ name: file, message, assertionResults }) => {
    const failed = assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({ name: fullName, message: failureMessages.join('\n') }))
    // A file that could not be run has no tests.
    return message && !assertionResults[0] ? [{ name: file, message }] : failed
  })

/**
 * @typedef {{
 *   suites?: readonly Suite[],
 *   specs?: readonly {
 *     title: string, file: string, line: number,
 *     tests: readonly { projectName: string, status: string, results: readonly { errors: readonly { message?: string }[] }[] }[]
 *   }[]
 * }} Suite
 */

/**
 * What failed, of Playwright's JSON, or of a suite in it.
 * @param {Suite} suite
 * @returns {Failure[]}
 */
export function playwrightFailures({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ projectName, results }) => ({
        name: `[${projectName}] ${file}:${line} ${title}`,
        message: results.flatMap(({ errors }) => errors.map(({ message = '' }) => message)).join('\n'),
      })),
  )
  return [...own, ...suites.flatMap(playwrightFailures)]
}

/**
 * The failures in plain text, to stand at the end of the output, where a long run is read.
 * @param {readonly Failure[]} failures
 * @param {number} most lines of each message
 */
export const toldAtTheEnd = (failures, most = 25) =>
  failures
    .map(({ name, message }) =>
      [`- ${name}`, ...stripVTControlCharacters(message).split('\n').slice(0, most)].join('\n    '),
    )
    .join('\n')
