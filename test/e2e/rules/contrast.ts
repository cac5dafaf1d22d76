import type { Locator } from '@playwright/test'

/** How well a button can be told from what surrounds it, as WCAG's ratios of 1 to 21. */
export interface Contrast {
  /** Its label against its own ground. */
  readonly label: number
  /** The stronger of its ground and its border, against the ground it stands on. */
  readonly shape: number
}

/** The contrast of a button as it is computed, once nothing moves any more. */
export const contrastOf = (button: Locator): Promise<Contrast> =>
  button.evaluate(async element => {
    const tree = element.getRootNode() as ShadowRoot
    await Promise.allSettled(tree.getAnimations().map(animation => animation.finished))

    type Color = readonly [red: number, green: number, blue: number, alpha: number]
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    // Whatever notation a computed colour has, a canvas knows what it is in sRGB.
    const read = (text: string): Color => {
      if (!brush) throw new Error('There is no canvas here.')
      brush.clearRect(0, 0, 1, 1)
      brush.fillStyle = text
      brush.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data
      return [red, green, blue, alpha / 255]
    }
    const over = (top: Color, below: Color): Color => {
      const mix = (i: 0 | 1 | 2) => top[i] * top[3] + below[i] * (1 - top[3])
      return [mix(0), mix(1), mix(2), 1]
    }
    const luminance = ([red, green, blue]: Color) => {
      const linear = (value: number) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
    const ratio = (one: Color, other: Color) => {
      const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
      return (bright + 0.05) / (dark + 0.05)
    }
    const above = (child: Element) => child.parentElement ?? (child.getRootNode() as ShadowRoot).host
    /** What is seen behind an element's text, all the layers below it included. */
    const groundOf = (child: Element | undefined): Color =>
      child ? over(read(getComputedStyle(child).backgroundColor), groundOf(above(child))) : [255, 255, 255, 1]

    const { color, borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(element)
    const own = groundOf(element)
    const around = groundOf(above(element))
    const isFramed = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1
    return {
      label: ratio(over(read(color), own), own),
      shape: Math.max(ratio(own, around), isFramed ? ratio(over(read(borderTopColor), around), around) : 1),
    }
  })
