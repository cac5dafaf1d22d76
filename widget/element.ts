/** A new element with its part and its text. */
export function element<T extends 'p' | 'button' | 'section' | 'div' | 'a' | 'img' | 'span'>(
  tag: T,
  part: string,
  text = '',
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag)
  made.setAttribute('part', part)
  made.textContent = text
  return made
}
