import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { json } from './contestants.mjs'

/** @typedef {import('./contestants.mjs').Contestant} Contestant */

const require = createRequire(import.meta.url)

/** Three purposes, told to each in its own words; the banner's texts are its own. */
const purposes = {
  necessary: 'Signing in and security',
  functional: 'What you set: time zone, language, sidebar',
  analytics: 'How the product is used, so that we can repair and improve it',
}
const names = Object.keys(purposes)
const about = Object.entries(purposes)

const orejime = {
  privacyPolicyUrl: '/privacy',
  purposes: about.map(([id, description]) => ({
    id,
    title: id,
    description,
    cookies: [`${id}_*`],
    isMandatory: id === 'necessary',
  })),
}

const klaro = {
  version: 1,
  acceptAll: true,
  storageMethod: 'cookie',
  translations: { zz: { privacyPolicyUrl: '/privacy' }, en: { purposes } },
  services: names.map(name => ({
    name,
    title: name,
    purposes: [name],
    cookies: [`${name}_*`],
    required: name === 'necessary',
  })),
}

const vanilla = {
  // Without it, it hides from browsers that are driven.
  hideFromBots: false,
  categories: Object.fromEntries(
    names.map(name => [name, { readOnly: name === 'necessary', autoClear: { cookies: [{ name }] } }]),
  ),
  guiOptions: { consentModal: { layout: 'box', position: 'bottom left' } },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'May we use cookies?',
          description: 'We use cookies to see how the product is used, and to improve it. You decide.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Settings',
          footer: '<a href="/privacy">Privacy policy</a>',
        },
        preferencesModal: {
          title: 'Settings',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save',
          closeIconLabel: 'Close',
          sections: about.map(([linkedCategory, description]) => ({
            title: linkedCategory,
            description,
            linkedCategory,
          })),
        },
      },
    },
  },
}

/** Each as its own documentation installs it, with its options in the page. @type {(Omit<Contestant, 'files'> & { files: string[] })[]} */
const known = [
  {
    name: 'orejime',
    head: `<link rel="stylesheet" href="/orejime/orejime-standard.css"><script>window.orejimeConfig=${json(orejime)}</script><script src="/orejime/orejime-standard-en.js"></script>`,
    files: ['orejime-standard.css', 'orejime-standard-en.js'],
    settings: 'onclick="orejime.prompt();return false"',
    banner: ['.orejime-Banner'],
    accept: ['.orejime-Banner-saveButton, .orejime-Banner .orejime-Button--save'],
    panel: ['.orejime-Modal'],
  },
  {
    name: 'vanilla-cookieconsent',
    head: `<link rel="stylesheet" href="/vanilla-cookieconsent/cookieconsent.css"><script type="module">import "/vanilla-cookieconsent/cookieconsent.umd.js";CookieConsent.run(${json(vanilla)})</script>`,
    files: ['cookieconsent.css', 'cookieconsent.umd.js'],
    settings: 'onclick="CookieConsent.showPreferences();return false"',
    banner: ['#cc-main .cm'],
    accept: ['#cc-main .cm [data-role=all]'],
    panel: ['#cc-main .pm'],
  },
  {
    name: 'klaro',
    head: `<script>window.klaroConfig=${json(klaro)}</script><script defer src="/klaro/klaro.js"></script>`,
    files: ['klaro.js'],
    settings: 'onclick="klaro.show(klaroConfig,true);return false"',
    banner: ['.klaro .cookie-notice'],
    accept: ['.klaro .cookie-notice .cm-btn-success'],
    panel: ['.klaro .cm-modal'],
  },
]

/** Those that are installed; it says which are not. */
export function rivals() {
  /** @type {Contestant[]} */
  const found = []
  for (const rival of known)
    try {
      const folder = join(dirname(require.resolve(`${rival.name}/package.json`)), 'dist')
      const files = rival.files.map(file => [
        `/${rival.name}/${file}`,
        readFileSync(join(folder, file), 'utf8'),
      ])
      found.push({ ...rival, files: Object.fromEntries(files) })
    } catch {
      console.log(`${rival.name} is not installed, and left out.`)
    }
  return found
}
