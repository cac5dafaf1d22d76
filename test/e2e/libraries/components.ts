import { h as preactElement } from 'preact'
import { useState as usePreactState } from 'preact/hooks'
import { createElement, useState } from 'react'
import { defineComponent, ref, h as vueElement } from 'vue'

// The same in three frameworks: a counter that keeps its number, and a picture from somebody else's host.

export interface Props {
  readonly picture: string
}

/** Where a counter keeps its number, if there is a page. */
const keep = (name: string, count: number) => {
  localStorage.setItem(`counter-${name}`, `${count}`)
  return count
}

export function ReactCounter({ picture }: Props) {
  const [count, setCount] = useState(0)
  const press = () => setCount(keep('react', count + 1))
  return createElement(
    'div',
    { className: 'counter' },
    createElement('button', { type: 'button', onClick: press }, `Pressed ${count}`),
    createElement('img', { src: picture, alt: '' }),
  )
}

export function PreactCounter({ picture }: Props) {
  const [count, setCount] = usePreactState(0)
  const press = () => setCount(keep('preact', count + 1))
  return preactElement(
    'div',
    { class: 'counter' },
    preactElement('button', { type: 'button', onClick: press }, `Pressed ${count}`),
    preactElement('img', { src: picture, alt: '' }),
  )
}

export const VueCounter = defineComponent({
  props: { picture: { type: String, required: true } },
  setup({ picture }) {
    const count = ref(0)
    const press = () => {
      count.value = keep('vue', count.value + 1)
    }
    return () =>
      vueElement('div', { class: 'counter' }, [
        vueElement('button', { type: 'button', onClick: press }, `Pressed ${count.value}`),
        vueElement('img', { src: picture, alt: '' }),
      ])
  },
})
