import type { WidgetContext } from '../src/model/contract.ts'
import type { Category } from '../src/model/options.ts'

/** The categories, as the site calls them in the language that is shown. */
export const named = (
  { categories, messages }: Pick<WidgetContext, 'categories' | 'messages'>,
  { lang }: { readonly lang: string },
): readonly Category[] =>
  categories.map(category => ({ ...category, ...messages[lang]?.categories?.[category.name] }))
