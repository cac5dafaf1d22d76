import type { Locator } from '@playwright/test'

/** What can be read of a view, line by line as it is laid out. */
export const textOf = async (view: Locator) => (await view.allInnerTexts()).join('\n')
