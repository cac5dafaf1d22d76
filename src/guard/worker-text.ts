declare const __WORKER__: string

/** The text of `worker.ts`, as one function. */
export const workerText: string = __WORKER__
