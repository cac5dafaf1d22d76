// Which plan gets looked at: a marked script of the pricing page.
import { countWithMixpanel, pauseMixpanel, tellMixpanel } from '../../sdk/mixpanel.ts'
import { followConsent } from './follow-consent.ts'

followConsent(consent => {
  consent.signal(({ choices }) => {
    if (choices.analytics) countWithMixpanel()
    else pauseMixpanel()
  })
})

for (const plan of document.querySelectorAll<HTMLElement>('[data-plan]'))
  plan.addEventListener('click', () => tellMixpanel('plan looked at', { plan: plan.dataset.plan }))
