/**
 * What runs inside the page: a thousand nodes come into it.
 * @param {string} host that the links and images name
 */
export function insertions(host) {
  const count = 1000
  const each = (/** @type {number} */ nodes, /** @type {(at: number) => void} */ use) => {
    for (let at = 0; at < count / nodes; at++) use(at)
  }
  const address = (/** @type {number} */ at) => `https://${host}/${at % 100}/${at}`
  // Four nodes in turn. Nothing is fetched: a lazy picture waits until it is near to what is seen.
  let markup = ''
  each(4, at => {
    markup += `<p><a href="${address(at)}">${at}</a><img loading="lazy" src="${address(at)}.png" alt=""></p>`
  })
  let plain = ''
  each(4, at => {
    plain += `<p class="row"><b>${at}</b><br></p>`
  })

  /** @type {Record<string, (box: HTMLElement) => void>} */
  const ways = {
    'createElement, append': box => each(1, () => box.append(document.createElement('div'))),
    'createElement, setAttribute, append': box =>
      each(1, at => {
        const element = document.createElement('div')
        element.setAttribute('class', `row-${at % 10}`)
        box.append(element)
      }),
    'createElement, src, append': box =>
      each(1, at => {
        const image = document.createElement('img')
        image.loading = 'lazy'
        image.src = address(at)
        box.append(image)
      }),
    'innerHTML, text': box => {
      box.innerHTML = plain
    },
    'innerHTML, links and images': box => {
      box.innerHTML = markup
    },
  }

  /** Milliseconds that 10 000 would take in one of these ways, into a box of the page that takes no room. */
  return (/** @type {string} */ way) => {
    const box = document.createElement('div')
    box.hidden = true
    document.body.append(box)
    const begin = performance.now()
    ways[way]?.(box)
    const taken = (performance.now() - begin) * 10
    box.remove()
    return taken
  }
}
