/** Asks once, and keeps the answer. One that throws has no answer. */
export function once<T>(ask: () => T): () => T | undefined {
  let answer: { value: T | undefined } | undefined
  return () => {
    if (!answer)
      try {
        answer = { value: ask() }
      } catch {
        answer = { value: undefined }
      }
    return answer.value
  }
}
