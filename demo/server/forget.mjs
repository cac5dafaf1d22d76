import { html, json } from './html.mjs'

/**
 * A page without any SDK that empties this origin's storage and goes back: nothing of the last page can write again.
 * The place and the signal the visitor pretends stay.
 * @param {URL} url
 */
export function forgetPage(url) {
  const back = url.searchParams.get('back') ?? '/'
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Forgetting</title>
<script>
  const stays = ['demo_from', 'demo_gpc']
  const hosts = location.hostname.split('.').map((_, i, parts) => parts.slice(i).join('.'))
  for (const name of document.cookie.split('; ').map(pair => pair.split('=')[0]))
    if (!stays.includes(name))
      for (const domain of ['', ...hosts.map(host => '; domain=' + host)])
        for (const path of ['/', '/app', '/app/']) document.cookie = name + '=; max-age=0; path=' + path + domain
  localStorage.clear()
  sessionStorage.clear()
  const emptied = [
    indexedDB.databases?.().then(all => all.forEach(({ name }) => indexedDB.deleteDatabase(name))),
    window.caches?.keys().then(all => Promise.all(all.map(name => caches.delete(name)))),
  ]
  Promise.allSettled(emptied).then(() => location.replace(${json(/^\/(?!\/)/.test(back) ? back : '/')}))
</script>
</html>`
}
