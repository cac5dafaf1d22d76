/** What `probe.mjs` puts into a page, and `press.mjs` adds. */
declare var bench: ReturnType<typeof import('./probe.mjs').probe> & { longest: number; seen: Promise<number> }
