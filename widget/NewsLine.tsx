import { Component } from 'preact'
import { fill } from './fill.ts'
import { longDate } from './long-date.ts'
import { isAside, putAside } from './news-note.ts'
import { say } from './say.tsx'
import type { PartProps } from './view.ts'

/** A line about a change of the policy that is announced, until the visitor puts it aside. */
export class NewsLine extends Component<PartProps> {
  override render() {
    const { policy, note, words, more, lang } = this.props
    const { next } = policy
    if (!next || isAside(next, note)) return null
    return (
      <p part="news">
        <span>
          {say(fill(more.coming, longDate(next.effective, lang)))} {next.summary}{' '}
          {next.url && (
            <a href={next.url} part="link">
              {more.more}
            </a>
          )}
        </span>
        <button
          type="button"
          data-action="dismiss"
          part="dismiss"
          aria-label={words.close}
          onClick={() => {
            putAside(next, note)
            this.forceUpdate()
          }}
        >
          ✕
        </button>
      </p>
    )
  }
}
