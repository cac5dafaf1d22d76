/** Where the demo's server answers for a vendor. */
export const vendorOrigin = (name: string) =>
  `${location.protocol}//${name}.localhost${location.port && `:${location.port}`}`
