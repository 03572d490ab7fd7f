/**
 * Files of a publication, read with care.
 */
import {lstatSync, readFileSync} from 'node:fs'
import {readdir} from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import {complain} from './complain.ts'

/** An article is at most 1 MB; longer files are refused unread. */
export const maximumBytes = 1_000_000

/**
 * Read one text file.
 *
 * A byte order mark is dropped and line ends become line feeds. What cannot be
 * read becomes an error on the file: missing or forbidden, a link or a device,
 * too large, not UTF-8 (with the byte at which it breaks), holding NUL.
 *
 * @param root
 *   Folder of the publication.
 * @param name
 *   Path from there, with `/`; a full path stands for itself.
 * @param limit
 *   Bytes.
 */
export async function readText(
  root: string,
  name: string,
  limit: number = maximumBytes
): Promise<VFile> {
  const file = new VFile({path: name, cwd: root})
  try {
    // Done at once: to wait for each step took longer than the reading.
    const place = path.resolve(root, name)
    const found = lstatSync(place)
    if (!found.isFile()) {
      complain(
        file,
        'unreadable-file',
        'Unexpected link, folder or device, expected a plain file: put the text itself here'
      )
    } else if (found.size > limit) {
      complain(
        file,
        'too-large',
        `Unexpected ${found.size} bytes, expected at most ${limit}: split the file`
      )
    } else {
      file.value = readNow(place, file)
    }
  } catch (error) {
    complain(file, 'unreadable-file', unreadable(error))
  }
  return file
}

/**
 * A file whose text is read when somebody asks for it: only a few are, when all
 * that is known of a file is its messages. Empty when it cannot be read then.
 */
export function lazyText(root: string, name: string): VFile {
  return new LazyText({path: name, cwd: root})
}

/** One accessor for all: there is one of these for each article. */
class LazyText extends VFile {
  text: string | undefined = undefined
}

Object.defineProperty(LazyText.prototype, 'value', {
  get(this: LazyText) {
    // While it is made, a file is asked for its value and has no path.
    if (this.history.length === 0) return undefined
    this.text ??= textNow(path.resolve(this.cwd, this.path))
    return this.text
  },
  set(this: LazyText, value: string) {
    this.text = value
  }
})

function textNow(name: string): string {
  try {
    return readNow(name, new VFile())
  } catch {
    return ''
  }
}

/**
 * The names of all files below a folder, sorted, with `/`.
 *
 * Hidden files and folders are left out; links are named but not followed.
 * A folder that is not there has no files.
 */
export async function listFiles(
  root: string,
  folder: string
): Promise<string[]> {
  const names: string[] = []
  const entries = await readdir(path.join(root, folder), {
    withFileTypes: true
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new Error(`Cannot list ${folder}: ${unreadable(error)}`, {
      cause: error
    })
  })
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const name = folder === '.' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) names.push(...(await listFiles(root, name)))
    else names.push(name)
  }
  return names.sort((a, b) => (a < b ? -1 : 1))
}

function readNow(place: string, file: VFile): string {
  // To read a text takes half of the time that it takes to read its bytes.
  const text = readFileSync(place, 'utf8').replace(/^\uFEFF/, '')
  if (text.includes('\uFFFD') && isBrokenNow(readFileSync(place), file)) {
    return ''
  }
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    const before = Buffer.from(text.slice(0, nul))
    complain(
      file,
      'not-utf-8',
      'Unexpected NUL character, expected text: remove it',
      lineAt(before)
    )
    return ''
  }
  return text.replace(/\r\n?/g, '\n')
}

/** Whether bytes are not UTF-8; the file then says so. */
function isBrokenNow(bytes: Buffer, file: VFile): boolean {
  const broken = brokenByte(bytes, new TextDecoder('utf-8').decode(bytes))
  if (broken < 0) return false
  complain(
    file,
    'not-utf-8',
    `Unexpected byte at offset ${broken}, expected UTF-8: save the file as UTF-8`,
    lineAt(bytes.subarray(0, broken))
  )
  return true
}

/** Offset of the first byte that is not UTF-8, or -1. */
function brokenByte(bytes: Buffer, text: string): number {
  if (!text.includes('\uFFFD')) return -1
  let at = -1
  for (;;) {
    at = text.indexOf('\uFFFD', at + 1)
    if (at < 0) return -1
    const mark = bytes.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? 3 : 0
    const offset = mark + Buffer.byteLength(text.slice(0, at))
    const isReal = bytes
      .subarray(offset, offset + 3)
      .equals(Buffer.from('\uFFFD'))
    if (!isReal) return offset
  }
}

function lineAt(before: Buffer): {line: number; column: number} {
  const lines = new TextDecoder().decode(before).split(/\r\n?|\n/)
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1}
}

function unreadable(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'Missing file, expected it here'
  if (code === 'EACCES' || code === 'EPERM') {
    return 'Forbidden file, expected to be allowed to read it: change its mode'
  }
  return `Unreadable file: ${message}`
}
