import { patch } from '../../browser/patch.ts'
import type { Door } from '../door.ts'

/** `navigator.serviceWorker.register`: waits while undecided, fails once refused; registrations go at a withdrawal. */
export const serviceWorker: Door = (scope, keeper) => {
  keeper.onShut(async () => {
    for (const registration of (await scope.navigator.serviceWorker?.getRegistrations()) ?? []) {
      const { installing, waiting, active } = registration
      const url = (active ?? waiting ?? installing)?.scriptURL
      if (url && !keeper.address(url).isOpen) void registration.unregister()
    }
  })
  return patch(scope.ServiceWorkerContainer?.prototype, 'register', {
    apply(native, self, args) {
      const ruling = keeper.address(args[0])
      const register = () => Reflect.apply(native, self, args)
      if (ruling.isOpen) return register()
      return new Promise((then, fail) =>
        keeper.hold(
          ruling,
          'opening',
          () => then(register()),
          () => fail(new scope.TypeError('The script could not be loaded.')),
        ),
      )
    },
  })
}
