import AutoConsent, { type BackgroundMessage, type ContentScriptMessage } from '@duckduckgo/autoconsent'

// An extension's script in the page. What it asks of its background, the test answers.

declare global {
  interface Window {
    tellBackground(message: ContentScriptMessage): Promise<void>
    hearFromBackground(message: BackgroundMessage): Promise<void>
  }
}

const autoconsent = new AutoConsent(message => window.tellBackground(message))

window.hearFromBackground = message => autoconsent.receiveMessageCallback(message)
