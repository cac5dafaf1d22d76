import type { Door } from '../door.ts'

/** `navigator.serviceWorker.register`: waits while undecided, fails once refused; registrations go at a withdrawal. */
export const serviceWorker: Door = (scope, keeper, stand) => {
  keeper.onChange(scope, () => {
    const all = scope.navigator.serviceWorker?.getRegistrations() ?? Promise.resolve([])
    const clear = (registrations: readonly ServiceWorkerRegistration[]) => {
      for (const registration of registrations) {
        const { installing, waiting, active } = registration
        const url = (active ?? waiting ?? installing)?.scriptURL
        if (url && !keeper.address(url).isOpen) void registration.unregister()
      }
    }
    // Where storage is blocked there is nothing to clear.
    all.then(clear, () => {})
  })
  stand(scope.ServiceWorkerContainer?.prototype, 'register', (pass, [url]) => {
    const ruling = keeper.address(url)
    if (ruling.isOpen) return pass()
    return new Promise((then, fail) =>
      keeper.hold(
        ruling,
        'opening',
        () => then(pass()),
        () => fail(new TypeError('The script could not be loaded.')),
      ),
    )
  })
}
