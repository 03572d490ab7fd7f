/**
 * Language tags as front matter and `publication.yaml` give them.
 */
import {z} from 'zod'

/** A well-formed BCP 47 tag, in its canonical spelling: `EN-gb` is `en-GB`. */
export const languageTag: z.ZodType<string, string> = z
  .string()
  .refine((tag) => canonical(tag) !== undefined)
  .transform((tag) => canonical(tag) ?? tag)

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
