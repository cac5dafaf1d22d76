const sentence =
  'A team that knows whom it talks to answers sooner, and the person who asked notices the difference long before any report does. '
const topics = ['Contacts', 'Deals', 'Mail', 'Calendars', 'Reports', 'Teams', 'Import', 'Prices']

const section = (/** @type {string} */ topic) => `
    <section>
      <h2>${topic}</h2>
      <p>${sentence.repeat(3)}</p>
      <ul>${`<li>${topic}, kept in one place</li>`.repeat(6)}</ul>
      <p>${sentence.repeat(2)}<a href="/plain">More about ${topic.toLowerCase()}</a></p>
    </section>`

/** A plain page of some KB of text. Its heading is by far the largest thing on it. */
export const page = (/** @type {{ head: string, settings: string }} */ { head, settings }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Customers you know</title>
    <meta name="viewport" content="width=device-width">
    ${head}
    <link rel="icon" href="data:,">
    <style>
      body { margin: 0 auto; max-width: 1000px; padding: 24px; font: 17px/1.6 sans-serif; color: #222 }
      h1 { font-size: 84px; line-height: 1.05; margin: 32px 0 }
      section { border-top: 1px solid #ddd }
    </style>
  </head>
  <body>
    <header><a href="/plain">Clientlink</a></header>
    <main>
    <h1>Customers you know, and a calm place to work with what they told you</h1>${topics.map(section).join('')}
    </main>
    <footer><a id="settings" href="#settings" ${settings}>Cookie settings</a></footer>
  </body>
</html>
`
