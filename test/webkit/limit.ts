const minutes = 10

/** Ends a run that a driver or a browser keeps from ending, and lets it count as failed. */
export function setup() {
  setTimeout(() => {
    console.error(`The stories in WebKit were not told in ${minutes} minutes: the run ends here.`)
    process.exit(1)
  }, minutes * 60_000).unref()
}
