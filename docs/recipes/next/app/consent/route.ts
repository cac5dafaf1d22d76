import { handleConsent } from '@clientlink/consent/server'
import { keep } from '../../../keep.mjs'
import { options } from '../../../options.mjs'

const answer = (request: Request) => handleConsent(request, { options, keep })

export { answer as OPTIONS, answer as POST }
