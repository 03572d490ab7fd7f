/**
 * The files of a built publication.
 */
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'

/** Names of all files below a folder, sorted, with `/`. */
export async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, {recursive: true, withFileTypes: true})
  return found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(folder, path.join(entry.parentPath, entry.name))
        .split(path.sep)
        .join('/')
    )
    .sort()
}

/** Name and text of the files of a site whose names end so. */
export async function textsIn(
  root: string,
  end: RegExp
): Promise<[name: string, text: string][]> {
  const site = path.join(root, 'dist/site')
  const names = (await filesIn(site)).filter((name) => end.test(name))
  return Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [
        name,
        await readFile(path.join(site, name), 'utf8')
      ]
    )
  )
}

/** The issues of a publication as they were rendered. */
export async function mailsIn(
  root: string
): Promise<{name: string; html: string; text: string; eml: Buffer}[]> {
  const folder = path.join(root, 'dist/mail')
  const names = (await readdir(folder)).sort()
  return Promise.all(
    names.map(async (name) => ({
      name,
      html: await readFile(path.join(folder, name, 'email.html'), 'utf8'),
      text: await readFile(path.join(folder, name, 'email.txt'), 'utf8'),
      eml: await readFile(path.join(folder, name, 'email.eml'))
    }))
  )
}
