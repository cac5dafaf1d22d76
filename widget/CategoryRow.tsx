import type { Category } from '../src/model/options.ts'
import { Declarations } from './Declarations.tsx'
import { fill } from './fill.ts'
import { longDate } from './long-date.ts'
import { Term } from './terms.tsx'
import type { PartProps } from './view.ts'

interface Props extends Pick<PartProps, 'words' | 'more' | 'get' | 'state' | 'lang'> {
  readonly category: Category
  readonly isOn: boolean
  onSwitch(isOn: boolean): void
}

/** One category: what it is for, its switch with the state in words, why it is so, and what belongs to it on demand. */
export function CategoryRow(props: Props) {
  const { more, get, category, isOn, onSwitch, state, lang } = props
  const { name } = category
  const { title, description } = { ...category, ...more.categories?.[name] }
  const known = name as 'analytics'
  const isLocked = name === 'necessary'
  const label = title ?? more.names[known] ?? name
  const why = more.basis[state.basis[name] as 'visitor']
  return (
    <article part="category">
      <h3 part="name" id={`name-${name}`}>
        {isLocked ? (
          <Term name="necessary" get={get}>
            {label}
          </Term>
        ) : (
          label
        )}
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
      {why && <small part="basis">{fill(why, longDate(state.decidedAt ?? 0, lang))}</small>}
      <Declarations {...props} />
    </article>
  )
}
