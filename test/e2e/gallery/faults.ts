/** What a frame of the gallery may differ in. */
export interface Limits {
  /** Whether the first layer may fill at most 45 % of the screen. */
  readonly isPhone?: boolean
}

/**
 * What is wrong with what stands in the widget's shadow roots, in numbers: runs in the page, and so names nothing outside
 * itself. Each fault says what, where and by how much.
 */
export function faultsOf({ isPhone = false }: Limits = {}): string[] {
  const found: string[] = []
  const { clientWidth, clientHeight } = document.documentElement
  const slack = 1

  const nameOf = (element: Element) =>
    `${element.localName}[${element.getAttribute('data-action') ?? element.getAttribute('part') ?? element.getAttribute('name') ?? ''}] “${(element.textContent ?? '').trim().slice(0, 24)}”`
  const isSeen = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true })
  /** What is there for screen readers alone. */
  const isHidden = (element: Element): boolean =>
    getComputedStyle(element).clipPath !== 'none' ||
    (element.parentElement !== null && isHidden(element.parentElement))
  const parentOf = (element: Element) =>
    element.parentElement ??
    (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null)
  const meet = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack

  // Colours, as the browser itself mixes and understands them.
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  type Colour = readonly [r: number, g: number, b: number, a: number]
  const read = (colour: string): Colour => {
    if (!canvas) return [0, 0, 0, 1]
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
    return [r, g, b, a / 255]
  }
  const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => [
    r * a + r2 * (1 - a),
    g * a + g2 * (1 - a),
    b * a + b2 * (1 - a),
    1,
  ]
  const light = (colour: Colour) => {
    const [r = 0, g = 0, b = 0] = colour
      .slice(0, 3)
      .map(part => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: Colour, b: Colour) => {
    const [lower = 0, higher = 0] = [light(a), light(b)].sort((a, b) => a - b)
    return (higher + 0.05) / (lower + 0.05)
  }
  /** The colours that may lie behind an element's content: several where it lies on stripes. */
  const behind = (element: Element | null): Colour[] => {
    if (!element) return [read('Canvas')]
    const { backgroundColor, backgroundImage } = getComputedStyle(element)
    const stripes = backgroundImage.match(/(?:rgba?|color)\([^)]*\)/g)
    if (stripes) return stripes.map(read)
    const own = read(backgroundColor)
    if (own[3] === 1) return [own]
    return behind(parentOf(element)).map(below => over(own, below))
  }
  const worst = (colour: string, element: Element | null) =>
    Math.min(...behind(element).map(below => contrast(over(read(colour), below), below)))

  for (const { shadowRoot } of document.querySelectorAll('clientlink-choices')) {
    if (!shadowRoot) continue
    // What still moves is not yet where it will be.
    for (const animation of shadowRoot.getAnimations()) animation.finish()
    const elements = [...shadowRoot.querySelectorAll('*')].filter(
      element => isSeen(element) && !isHidden(element) && !element.closest('[role=status], [part=said]'),
    )
    const card = shadowRoot.querySelector('[data-view]')
    const view = card?.getAttribute('data-view')
    const scroller = card ?? document.documentElement
    const frame = card?.getBoundingClientRect() ?? new DOMRect(0, 0, clientWidth, clientHeight)
    const isFixed = card && getComputedStyle(card).position === 'fixed'

    if (card && card.scrollWidth > card.clientWidth)
      found.push(`${view} scrolls sideways: ${card.scrollWidth} > ${card.clientWidth}`)
    if (card && (frame.left < -slack || frame.right > clientWidth + slack))
      found.push(`${view} leaves the screen sideways: ${frame.left} to ${frame.right} of ${clientWidth}`)
    if (isFixed && (frame.top < -slack || frame.bottom > clientHeight + slack))
      found.push(`${view} leaves the screen: ${frame.top} to ${frame.bottom} of ${clientHeight}`)
    if (isPhone && card?.localName === 'section' && isFixed && frame.height > clientHeight * 0.45 + slack)
      found.push(`${view} takes ${Math.round((frame.height / clientHeight) * 100)} % of the screen`)

    // Text: nothing of it is cut or stands outside of what it belongs to, and all of it can be read.
    for (const element of elements) {
      const texts = [...element.childNodes].filter(node => node instanceof Text && node.data.trim())
      if (!texts.length) continue
      if (element.clientWidth && element.scrollWidth > element.clientWidth)
        found.push(`${nameOf(element)} is too wide by ${element.scrollWidth - element.clientWidth}`)
      const { overflowY, textOverflow, color } = getComputedStyle(element)
      // A tip’s arrow stands out of it.
      if (
        !element.matches('[part=tip]') &&
        element.clientHeight &&
        overflowY === 'visible' &&
        element.scrollHeight > element.clientHeight + slack
      )
        found.push(`${nameOf(element)} is too high by ${element.scrollHeight - element.clientHeight}`)
      if (textOverflow === 'ellipsis') found.push(`${nameOf(element)} would be cut short`)
      const range = document.createRange()
      for (const text of texts) {
        range.selectNodeContents(text)
        for (const { left, right } of range.getClientRects())
          if (!element.closest('[part=tip]') && (left < frame.left - slack || right > frame.right + slack))
            found.push(
              `${nameOf(element)} stands outside: ${left} to ${right} of ${frame.left} to ${frame.right}`,
            )
      }
      const ratio = worst(color, element)
      if (ratio < 4.5) found.push(`${nameOf(element)} has a contrast of ${ratio.toFixed(2)}`)
    }

    // Targets and their edges.
    for (const element of elements) {
      if (!element.matches('button, a, summary, input, label')) continue
      const { width, height } = element.getBoundingClientRect()
      // A target within a sentence is as high as its line (WCAG 2.5.8); a switch is pressed by its label too.
      const isInline = getComputedStyle(element).display.startsWith('inline') && !element.matches('input')
      const isTwin = element.matches(
        '[data-action=reject-all], [data-action=accept-all], [data-action=save], [data-action=opt-out], [data-action=ok]',
      )
      const least = element.matches('[data-action=close], [data-action=dismiss]')
        ? 32
        : isTwin
          ? view === 'notice'
            ? 38
            : 44
          : 24
      if (!isInline && (width < least - 0.5 || height < least - 0.5))
        found.push(`${nameOf(element)} is ${Math.round(width)} × ${Math.round(height)}, less than ${least}`)
      if ((isTwin || element.matches('input:enabled, [part=once], [part=always]')) && card) {
        const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(element)
        const outside = parentOf(element)
        const ratio = Math.max(
          borderTopWidth === '0px' ? 0 : worst(borderTopColor, outside),
          worst(backgroundColor, outside),
        )
        if (ratio < 3) found.push(`${nameOf(element)} has an edge of ${ratio.toFixed(2)}`)
      }
    }

    // Twins: the same size, in one row or one above the other.
    const [no, yes] = ['reject-all, opt-out', 'accept-all, ok'].map(actions =>
      shadowRoot
        .querySelector(`footer :is(${actions.replace(/[\w-]+/g, '[data-action=$&]')})`)
        ?.getBoundingClientRect(),
    )
    if (no && yes) {
      if (Math.abs(no.width - yes.width) > 1 || Math.abs(no.height - yes.height) > 1)
        found.push(`the twins differ: ${no.width} × ${no.height} and ${yes.width} × ${yes.height}`)
      if (Math.abs(no.top - yes.top) > 1 && Math.abs(no.left - yes.left) > 1)
        found.push('the twins stand askew')
    }

    // Nothing lies upon anything else, but what stays in view while the rest scrolls under it: that part must be free at
    // the end of the scrolling where it belongs.
    const solid = elements.filter(
      element =>
        element.matches('button, a, h2, h3, p, label, summary, th, td, small > span') &&
        !element.closest('[part=tip]'),
    )
    const layerOf = (element: Element) =>
      element.closest('footer, [part=header], section > [data-action=close]') ?? scroller
    // A box does not tell of text that flows around the X, and of the X it is the glyph that is seen: lines do.
    const linesOf = (element: Element) => {
      if (!element.matches('p, h2, [data-action=close]')) return [element.getBoundingClientRect()]
      const range = document.createRange()
      range.selectNodeContents(element)
      return [...range.getClientRects()]
    }
    const before = scroller.scrollTop
    for (const end of ['start', 'end'] as const) {
      scroller.scrollTop = end === 'start' ? 0 : scroller.scrollHeight
      const things = solid.map(element => ({ element, layer: layerOf(element), lines: linesOf(element) }))
      for (const [i, one] of things.entries())
        for (const other of things.slice(i + 1)) {
          if (one.element.contains(other.element) || other.element.contains(one.element)) continue
          const isBelow = [one, other].some(({ layer }) => layer.localName === 'footer')
          if (one.layer !== other.layer && isBelow !== (end === 'end')) continue
          if (one.lines.some(a => other.lines.some(b => meet(a, b))))
            found.push(`${nameOf(one.element)} and ${nameOf(other.element)} overlap`)
        }
    }
    scroller.scrollTop = before
  }
  if (!document.querySelector('clientlink-choices')) found.push('there is no widget')
  const { scrollWidth } = document.documentElement
  if (scrollWidth > clientWidth) found.push(`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`)
  return found
}
