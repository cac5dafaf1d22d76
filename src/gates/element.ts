/** The gate of one marked element. */
export interface ElementGate {
  open(): void
  shut(): void
}
