/** Resolves when an element has come to rest; a site may have given it an animation without end, which is not waited for. */
export async function still(element: Element): Promise<void> {
  const moves = element.getAnimations?.() ?? []
  await Promise.race([
    Promise.allSettled(moves.map(({ finished }) => finished)),
    new Promise(then => setTimeout(then, 300)),
  ])
}
