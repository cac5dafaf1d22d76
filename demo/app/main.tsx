import './consent.ts'
import { render } from 'preact'
import { App } from './App.tsx'
import { startLanguage } from './language.ts'
import { startSdks } from './sdks.ts'

startSdks()
void startLanguage().then(() => {
  const place = document.querySelector('#app')
  if (place) render(<App />, place)
})
