/** What the video host puts into the frame: a drawn tour that remembers in its own storage where it stopped. */
export const player = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Product tour</title>
<style>
  html { color-scheme: dark; font: 15px/1.5 system-ui, sans-serif }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #0f1420; color: #f1f3f6 }
  main { width: min(30rem, 86vw); text-align: center }
  svg { width: 100%; height: auto }
  button { font: 600 15px system-ui, sans-serif; color: #0f1420; background: #f1f3f6; border: 0; border-radius: 10px;
    padding: 10px 20px; cursor: pointer }
  progress { width: 100%; height: 4px; margin: 16px 0; appearance: none; border: 0; border-radius: 2px; background: #2c3444 }
  progress::-webkit-progress-bar { background: #2c3444; border-radius: 2px }
  progress::-webkit-progress-value { background: #8fb0ff; border-radius: 2px }
  progress::-moz-progress-bar { background: #8fb0ff; border-radius: 2px }
  p { margin: 0 0 12px; color: #a3acba; min-height: 1.5em }
</style>
<main>
  <svg viewBox="0 0 480 150" role="img" aria-label="Three cards joined by a line: a call, a promise, a deal">
    <path d="M100 75h280" stroke="#2c3444" stroke-width="2"/>
    <g fill="#1a2130" stroke="#2c3444">
      <rect x="20" y="30" width="120" height="90" rx="12"/><rect x="180" y="30" width="120" height="90" rx="12"/>
      <rect x="340" y="30" width="120" height="90" rx="12"/>
    </g>
    <g fill="#8fb0ff"><rect x="36" y="48" width="40" height="8" rx="4"/><rect x="196" y="48" width="56" height="8" rx="4"/>
      <rect x="356" y="48" width="34" height="8" rx="4"/></g>
    <g fill="#3a4458"><rect x="36" y="70" width="84" height="6" rx="3"/><rect x="36" y="86" width="64" height="6" rx="3"/>
      <rect x="196" y="70" width="80" height="6" rx="3"/><rect x="196" y="86" width="52" height="6" rx="3"/>
      <rect x="356" y="70" width="88" height="6" rx="3"/><rect x="356" y="86" width="70" height="6" rx="3"/></g>
  </svg>
  <progress max="90" value="0" aria-label="Progress"></progress>
  <p></p>
  <button type="button">Play the tour</button>
</main>
<script>
  const said = ['A call comes in. You write one line.', 'The line becomes a promise with a date.', 'The promise turns into a deal.']
  const [bar, line, button] = ['progress', 'p', 'button'].map(name => document.querySelector(name))
  let timer
  function keep(value) { try { localStorage.setItem('tour_position', value) } catch {} }
  function show(value) { bar.value = value; line.textContent = said[Math.min(2, Math.floor(value / 30))] }
  try { show(Number(localStorage.getItem('tour_position')) || 0) } catch { show(0) }
  button.onclick = () => {
    if (timer) { clearInterval(timer); timer = 0; button.textContent = 'Play on'; return }
    button.textContent = 'Pause'
    timer = setInterval(() => { show((bar.value + 1) % 91); keep(bar.value) }, 200)
  }
</script>
</html>`
