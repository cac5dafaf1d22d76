import type { Category } from '../src/model/options.ts'
import { Declarations } from './Declarations.tsx'
import type { PanelProps } from './view.ts'

interface Props extends Pick<PanelProps, 'words' | 'more'> {
  readonly category: Category
  readonly isOn: boolean
  onSwitch(isOn: boolean): void
}

/** One category: what it is for, its switch with the state in words, and what belongs to it on demand. */
export function CategoryRow({ words, more, category, isOn, onSwitch }: Props) {
  const { name, title, description } = category
  const known = name as 'analytics'
  const isLocked = name === 'necessary'
  return (
    <article part="category">
      <h3 part="name" id={`name-${name}`}>
        {title ?? more.names[known] ?? name}
      </h3>
      <label part="switch">
        <span>{isLocked ? more.always : isOn ? more.on : more.off}</span>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says whether it is checked by itself
          role="switch"
          name={name}
          aria-labelledby={`name-${name}`}
          checked={isOn}
          disabled={isLocked}
          onChange={event => onSwitch(event.currentTarget.checked)}
        />
      </label>
      <p part="about">{description ?? more.about[known]}</p>
      <Declarations words={words} more={more} category={category} />
    </article>
  )
}
