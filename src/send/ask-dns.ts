/**
 * Questions to the DNS, and answers that tell “there is none” from “nobody knows”.
 */

/** Asks for TXT records; rejects with `ENOTFOUND` or `ENODATA` when there are none. */
export type ResolveTxt = (name: string) => Promise<readonly string[][]>

/** The records of a name, each in one piece; `undefined` when it cannot be asked. */
export async function askTxt(
  name: string,
  resolve: ResolveTxt
): Promise<string[] | undefined> {
  try {
    return (await resolve(name)).map((parts) => parts.join(''))
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    return code === 'ENOTFOUND' || code === 'ENODATA' ? [] : undefined
  }
}
