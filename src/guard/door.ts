import type { Part, Use } from '../browser/patch.ts'
import type { Kind } from '../model/declarations.ts'
import type { Hold } from './held.ts'
import type { Shadow } from './shadow.ts'
import type { ShadowCookie } from './shadow-cookies.ts'
import type { WorkerSite } from './worker-site.ts'

/** A window whose doors are watched: the page's, or that of a frame it reaches into. */
export type Scope = Window & typeof globalThis

/** How a category stands now: the doors keep the object and read it again at every call. */
export interface Ruling {
  /** The category's name; empty for what no category declares. */
  readonly category: string
  /** Granted: nothing of it is held back. */
  isOpen: boolean
  /** A no was given while this page was open. */
  isRefused: boolean
  /** Settings that the visitor made: they stay in memory when they must leave the disk. */
  readonly isOwn: boolean
}

/** What every door asks. */
export interface Doorkeeper {
  /** The ruling on a cookie, key, database or cache. */
  name(kind: Kind, name: string): Ruling
  /** The ruling on an address, resolved as the page resolves it. What is no address is let through to fail as ever. */
  address(url: unknown): Ruling
  /** Whether everything is granted, so that no name is held back. */
  isQuiet(): boolean
  hold: Hold
  readonly cookies: Shadow<ShadowCookie>
  readonly local: Shadow<string>
  readonly session: Shadow<string>
  /** Calls back after every change, for as long as the window is there. */
  onChange(scope: Scope, then: () => void): void
  /** What a worker's own doors must know now. */
  forWorkers(): WorkerSite
  /** Watches the doors of another window of this page. */
  enter(scope: Scope): void
}

/** Stands in front of a function of the window's, for as long as the guard does. */
export interface Stand {
  (owner: object | undefined, key: string, use: Use, part?: Part): void
  /** Listens to something of the window's for as long. */
  listen: (target: EventTarget, type: string, listener: (event: Event) => void) => void
}

/** Watches one door of a window. */
export type Door = (scope: Scope, keeper: Doorkeeper, stand: Stand) => void
