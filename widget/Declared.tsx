import { Component } from 'preact'
import { type DeclaredProps, titleOf } from './Declarations.tsx'
import { addStyles } from './host.ts'
import { declaredStyles } from './styles/declared.ts'
import { Term } from './terms.tsx'

const dressed = new WeakSet<Node>()

/** Who receives a category's data, and a table of what belongs to it. */
export class Declared extends Component<DeclaredProps> {
  dress = (element: Element | null) => {
    const root = element?.getRootNode()
    if (!(root instanceof ShadowRoot) || dressed.has(root)) return
    dressed.add(root)
    addStyles(root, declaredStyles)
  }

  override render() {
    const { more, get, category } = this.props
    const { claims, recipients } = category
    return (
      <div ref={this.dress}>
        {recipients.length > 0 && (
          <p part="recipients">
            <Term name="recipient" get={get}>
              {more.receivers}
            </Term>
            {recipients.map(recipient =>
              recipient.url ? (
                <a key={recipient.name} href={recipient.url} part="link">
                  {titleOf(recipient)}
                </a>
              ) : (
                <span key={recipient.name}>{titleOf(recipient)}</span>
              ),
            )}
          </p>
        )}
        {claims.length > 0 && (
          <table part="table">
            <thead>
              <tr>
                <th scope="col">{more.name}</th>
                <th scope="col">{more.purpose}</th>
                <th scope="col">
                  <Term name="kept" get={get}>
                    {more.kept}
                  </Term>
                </th>
                <th scope="col">{more.by}</th>
              </tr>
            </thead>
            <tbody>
              {claims.map(({ kind, pattern, purpose = '–', by = '–', keeps = '–' }) => (
                <tr key={kind + pattern}>
                  <td>{pattern}</td>
                  <td>{purpose}</td>
                  <td data-label={more.kept}>{keeps}</td>
                  <td data-label={more.by}>{by}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    )
  }
}
