import { actsBy, tried, vendorOrigin } from './page.ts'

// No SDK but what pages write themselves: counts by named properties, and tells of it by a picture.

actsBy(name => {
  localStorage.visits = `${Number(localStorage.visits ?? 0) + 1}`
  localStorage['visits:last'] = name
  sessionStorage['visits:draft'] = name
  delete sessionStorage['visits:draft']
  sessionStorage['visits:here'] = 'visits:last' in localStorage ? Object.keys(localStorage).join() : 'lost'
  tried()
  new Image().src = `${vendorOrigin('vendor')}/visits.gif?${localStorage.visits}`
})
window.sight.act('arrived')
