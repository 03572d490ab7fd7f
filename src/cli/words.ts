/**
 * Numbers in sentences.
 */

/** `1 article`, `2 articles`. */
export function plural(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
