/**
 * One state to look at: its frame's size, its address, and what it is in words.
 * @typedef {{ name: string, says: string, width: number, height: number, query: Record<string, string> }} Example
 * @typedef {{ title: string, examples: Example[] }} Section
 */

/** The looks that every view is shown in. The theme may be changed for the whole page. */
const looks = [
  { look: 'light', says: 'light', more: { theme: 'light' } },
  { look: 'dark', says: 'dark', more: { theme: 'dark' } },
  { look: 'rtl', says: 'right to left', more: { lang: 'ar' } },
  { look: 'long', says: 'every word twice as long', more: { lang: 'pseudo' } },
]

/**
 * A view in every look, then what it can be besides.
 * @param {string} title
 * @param {string} view
 * @param {[width: number, height: number]} size
 * @param {(readonly [name: string, says: string, query: Record<string, string>, size?: [number, number]])[]} others
 * @param {Record<string, string>} base
 * @returns {Section}
 */
function section(title, view, [width, height], others, base = {}) {
  const whole = looks.map(({ look, says, more }) => ({
    name: `${view}-${look}`,
    says,
    width,
    height,
    query: { view, ...base, ...more },
  }))
  const rest = others.map(([name, says, query, [w, h] = [width, height]]) => ({
    name: `${view}-${name}`,
    says,
    width: w,
    height: h,
    query: { view, ...base, ...query },
  }))
  return { title, examples: [...whole, ...rest] }
}

/** @type {[number, number]} */
const phone = [320, 568]
/** @type {[number, number]} */
const wide = [1000, 560]

/** The gallery: every state of the widget, side by side. */
export const sections = [
  section(
    'Banner',
    'banner',
    [500, 660],
    [
      ['phone', 'on a phone', {}, phone],
      ['phone-de', 'on a phone, in German', { lang: 'de' }, phone],
      ['phone-fi', 'on a phone, in Finnish', { lang: 'fi' }, phone],
      ['phone-long', 'on a phone, every word twice as long', { lang: 'pseudo' }, phone],
      ['own', 'with a category of the site’s own', { own: '1' }],
      ['policy-changed', 'asked again: the policy has changed', { ask: 'policy-changed' }],
      ['recipients-changed', 'asked again: there are new recipients', { ask: 'recipients-changed' }],
      ['regime-changed', 'asked again: another region', { ask: 'regime-changed' }],
      ['expired', 'asked again: a year has gone by', { ask: 'expired' }],
      ['gpc', 'with Global Privacy Control, under opt-in', { gpc: '1' }],
      ['bar', 'as a bar', { placement: 'bar' }, wide],
      ['bar-rtl', 'as a bar, right to left', { placement: 'bar', lang: 'ar' }, wide],
      ['centre', 'in the middle', { placement: 'centre' }, [700, 660]],
    ],
  ),
  section(
    'Notice',
    'notice',
    [500, 260],
    [
      ['phone', 'on a phone', {}, phone],
      ['phone-long', 'on a phone, every word twice as long', { lang: 'pseudo' }, phone],
      ['own', 'with a category of the site’s own', { own: '1' }],
      ['bar', 'as a bar', { placement: 'bar' }, wide],
      ['centre', 'in the middle', { placement: 'centre' }, [700, 260]],
    ],
  ),
  section(
    'Status',
    'status',
    [500, 220],
    [
      ['phone', 'on a phone', {}, phone],
      ['bar', 'as a bar', { placement: 'bar' }, wide],
      ['centre', 'in the middle', { placement: 'centre' }, [700, 260]],
    ],
  ),
  section(
    'Panel',
    'preferences',
    [660, 720],
    [
      ['phone', 'on a phone', {}, phone],
      ['phone-open', 'on a phone, unfolded', { open: '1' }, phone],
      ['phone-long', 'on a phone, every word twice as long', { lang: 'pseudo' }, phone],
      ['open', 'unfolded', { open: '1' }, [660, 900]],
      ['yes', 'after a yes', { answer: 'yes' }],
      ['no', 'after a no', { answer: 'no' }],
      ['opt-out', 'under opt-out', { regime: 'opt-out' }],
      ['gpc', 'with Global Privacy Control', { regime: 'opt-out', gpc: '1' }],
      [
        'outranked',
        'a later yes outranks Global Privacy Control',
        { regime: 'opt-out', gpc: '1', answer: 'yes' },
      ],
      ['unknown', 'where the region is not known', { region: 'unknown' }],
      ['zone', 'where the time zone is all there is', { region: 'zone' }],
      ['next', 'with a change announced', { next: '1' }],
      ['own', 'with a category of the site’s own', { own: '1' }],
    ],
  ),
  section(
    'Embedded panel',
    'embedded',
    [760, 860],
    [
      ['phone', 'on a phone', {}, phone],
      ['next', 'with a change announced', { next: '1' }],
    ],
  ),
  section('Placeholder', 'placeholder', [560, 440], [['phone', 'on a phone', {}, phone]]),
  section(
    'Reopen button',
    'reopen',
    [320, 160],
    [
      ['on', 'something optional is on', { answer: 'yes' }],
      ['off', 'nothing is on', { answer: 'no' }],
      ['end', 'in the other corner', { corner: 'end' }],
    ],
  ),
  section(
    'Tooltip',
    'tooltip',
    [660, 480],
    [
      ['necessary', 'what necessary means', { term: 'necessary' }],
      ['kept', 'how long something is kept', { term: 'kept' }],
      ['gpc', 'what the signal is', { term: 'gpc', regime: 'opt-out', gpc: '1' }],
      ['phone', 'on a phone', {}, phone],
    ],
  ),
  section(
    'Report',
    'report',
    [500, 300],
    [
      ['phone', 'on a phone', {}, phone],
      ['clearing', 'while it goes on', { report: 'clearing' }],
      ['none', 'where nothing was stored', { report: 'none' }],
      ['bar', 'as a bar', { placement: 'bar' }, wide],
    ],
    { answer: 'no' },
  ),
  section(
    'Announcement',
    'announcement',
    [500, 260],
    [
      ['phone', 'on a phone', {}, phone],
      ['bar', 'as a bar', { placement: 'bar' }, wide],
    ],
  ),
]

/** All of them in one list. */
export const examples = sections.flatMap(({ examples }) => examples)

/** The address of a frame, with what is to differ. */
export const frameOf = (/** @type {Record<string, string>} */ query) =>
  `/gallery/frame.html?${new URLSearchParams(query)}`
