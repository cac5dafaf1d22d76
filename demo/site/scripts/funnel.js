// Which plan gets looked at: a marked script of the pricing page.
import { countWithMixpanel, pauseMixpanel, tellMixpanel } from '../../sdk/mixpanel.ts'

const consent = window.clientlinkConsent
if (consent?.signal) {
  consent.signal(({ choices }) => {
    if (choices.analytics) countWithMixpanel()
    else pauseMixpanel()
  })
} else countWithMixpanel()

for (const plan of document.querySelectorAll('[data-plan]'))
  plan.addEventListener('click', () => tellMixpanel('plan looked at', { plan: plan.dataset.plan }))
