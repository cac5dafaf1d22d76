import { useEffect, useState } from 'preact/hooks'
import { consent } from './consent.ts'

/** What holds now; draws again when that changes. */
export function useConsent() {
  const [state, setState] = useState(consent.state)
  useEffect(() => consent.subscribe(setState), [])
  return state
}
