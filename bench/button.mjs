import { build } from 'esbuild'

const source = `
import { h, render } from 'preact'
const host = document.createElement('one-button')
document.documentElement.append(host)
const leave = () => render(null, host)
const style = 'position: fixed; bottom: 24px; left: 24px; padding: 16px'
render(h('button', { type: 'button', style, onClick: leave }, 'Fine'), host)
`

/** The script of the least that a widget made with Preact could be: one button, which leaves when it is pressed. */
export async function buttonScript() {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
