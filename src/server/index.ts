export { ConsentError, type ConsentErrorCode } from '../model/error.ts'
export { type ContentSecurityPolicy, contentSecurityPolicy } from './content-security-policy.ts'
