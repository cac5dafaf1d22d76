import { locales } from '../../widget/locale.ts'
import { type Example, frameOf, sections } from './examples.mjs'

const form = document.querySelector('form')
const main = document.querySelector('main')
const asked = new URLSearchParams(location.search)

/** A new element with its text. */
function made<T extends keyof HTMLElementTagNameMap>(tag: T, text = ''): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}

/** A state in its frame, with a caption that leads to it alone. */
function figure({ name, says, width, height, query }: Example): HTMLElement {
  const { view: _, width: asWide, ...changed } = Object.fromEntries([...asked].filter(([, value]) => value))
  const [figure, caption, scroller, frame] = [made('figure'), made('figcaption'), made('div'), made('iframe')]
  const link = made('a', name)
  link.href = frameOf({ ...query, ...changed })
  caption.append(link, `: ${says}`)
  frame.title = `${name}: ${says}`
  frame.loading = 'lazy'
  frame.width = asWide ?? `${width}`
  frame.height = `${height}`
  frame.src = link.href
  scroller.append(frame)
  figure.append(caption, scroller)
  return figure
}

/** Fills in what the page's own address asks for, and goes to another when something else is chosen. */
function follow(form: HTMLFormElement) {
  const options = (name: string, values: readonly string[]) => {
    const select = form.elements.namedItem(name) as HTMLSelectElement
    select.append(...values.map(value => made('option', value)))
  }
  options('view', [
    ...new Set(sections.flatMap(({ examples }) => examples.map(({ query }) => query.view ?? ''))),
  ])
  options('lang', locales)
  for (const [name, value] of asked) {
    const select = form.elements.namedItem(name)
    if (select instanceof HTMLSelectElement) select.value = value
  }
  form.onchange = () => form.requestSubmit()
}

/** Draws the sections that are asked for. */
function show(main: HTMLElement) {
  for (const { title, examples } of sections) {
    const view = asked.get('view')
    const shown = examples.filter(({ query }) => !view || query.view === view)
    if (!shown.length) continue
    const [section, frames] = [made('section'), made('div')]
    frames.className = 'frames'
    frames.append(...shown.map(figure))
    section.append(made('h2', title), frames)
    main.append(section)
  }
}

if (form) follow(form)
if (main) show(main)
