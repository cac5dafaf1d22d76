import { stripVTControlCharacters } from 'node:util'

/**
 * A failed test, as either runner tells it in its file of results.
 * @typedef {{ readonly name: string, readonly message: string }} Failure
 */

/**
 * What failed, of Vitest's JSON. A file that broke, or whose hooks did, has no failed test.
 * @param {{ testResults: readonly { name: string, status: string, message: string, assertionResults: readonly { fullName: string, status: string, failureMessages: readonly string[] }[] }[] }} results
 * @returns {Failure[]}
 */
export const vitestFailures = ({ testResults }) =>
  testResults.flatMap(({ name: file, status: end, message, assertionResults }) => {
    const failed = assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({ name: fullName, message: failureMessages.join('\n') }))
    return end === 'failed' && (message || !failed[0]) ? [...failed, { name: file, message }] : failed
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
 * What failed, of Playwright's JSON, or of a suite in it. What could not be loaded stands beside the suites.
 * @param {Suite & { errors?: readonly { message?: string }[] }} suite
 * @returns {Failure[]}
 */
export function playwrightFailures({ suites = [], specs = [], errors = [] }) {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ projectName, results }) => ({
        name: `[${projectName}] ${file}:${line} ${title}`,
        message: results.flatMap(({ errors }) => errors.map(({ message = '' }) => message)).join('\n'),
      })),
  )
  const broken = errors.map(({ message = '' }) => ({ name: 'Playwright', message }))
  return [...broken, ...own, ...suites.flatMap(suite => playwrightFailures(suite))]
}

/**
 * The failures in plain text, to stand at the end of the output, where a long run is read.
 * @param {readonly Failure[]} failures
 * @param {number} most lines of each message
 */
export const tellFailures = (failures, most = 25) =>
  failures
    .map(({ name, message }) =>
      [`- ${name}`, ...stripVTControlCharacters(message).split('\n').slice(0, most)].join('\n    '),
    )
    .join('\n')
