/**
 * Advertising trackers, refused whatever was chosen: the privacy policy promises that there are none. Told by host and
 * path, so that an analytics tag from the same host still works. Hosts are those the vendors' own install pages name;
 * read 2026-11-23.
 */
export const never: readonly string[] = [
  // Meta pixel
  'connect.facebook.net',
  'facebook.com/tr',
  // Google Ads, DoubleClick and AdSense
  'googletagmanager.com/gtag/js?id=AW-',
  'googletagmanager.com/gtag/js?id=DC-',
  'googleadservices.com',
  'googlesyndication.com',
  'doubleclick.net',
  // LinkedIn Insight tag
  'snap.licdn.com',
  'px.ads.linkedin.com',
  'px4.ads.linkedin.com',
  // X, TikTok, Pinterest, Reddit, Snap, Microsoft
  'static.ads-twitter.com',
  'ads-api.twitter.com',
  'analytics.tiktok.com',
  'ct.pinterest.com',
  's.pinimg.com/ct/',
  'www.redditstatic.com/ads/',
  'sc-static.net/scevent',
  'tr.snapchat.com',
  'bat.bing.com',
  // Retargeting
  'criteo.com',
  'criteo.net',
  'adroll.com',
]
