/** What `probe.mjs` puts into a page, and `press.mjs` adds. */
declare var bench: ReturnType<typeof import('./probe.mjs').probe> & { longest: number; seen: Promise<number> }

/** What `calls.mjs` and `insertions.mjs` put into the page whose doors are measured. */
declare var doors: ReturnType<typeof import('./calls.mjs').calls> & {
  insert: ReturnType<typeof import('./insertions.mjs').insertions>
}
