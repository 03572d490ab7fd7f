/**
 * A build on a disk that fills up while it writes.
 */
import {execFile, spawnSync} from 'node:child_process'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {promisify} from 'node:util'
import {expect, it, onTestFinished} from 'vitest'
import {repository} from '../cli/run.ts'
import {articleMd, publicationYaml} from '../folder.ts'

/** Linux lets a process have disks of its own, if it is allowed to. */
const canMount =
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'])
    .status === 0

/**
 * On a disk of 2 MB: build, add articles until they do not fit twice, build again.
 */
const script = `
set -e
mount -t tmpfs -o size=2m tmpfs "$1"
cp -R "$2/." "$1"
"$3" "$4" build "$1" --now 2026-11-01T00:00:00Z > /dev/null
(cd "$1" && find dist -type f -exec sha256sum {} + | sort) > "$2/before"
cp "$2"/more/*.md "$1/articles/"
set +e
"$3" "$4" build "$1" --now 2026-11-01T00:00:00Z
echo "code $?"
(cd "$1" && find dist -type f -exec sha256sum {} + | sort) > "$2/after"
cmp "$2/before" "$2/after" && echo same
ls "$1/.quoin"
`

it.skipIf(!canMount)(
  'a build on a full disk says so and leaves the last site whole',
  async () => {
    const disk = await mkdtemp(path.join(os.tmpdir(), 'quoin-disk-'))
    const files = await mkdtemp(path.join(os.tmpdir(), 'quoin-files-'))
    onTestFinished(async () => {
      for (const folder of [disk, files]) {
        await rm(folder, {recursive: true, force: true})
      }
    })
    await mkdir(path.join(files, 'articles'))
    await mkdir(path.join(files, 'more'))
    await writeFile(path.join(files, 'publication.yaml'), publicationYaml)
    await writeFile(path.join(files, 'articles/a.md'), articleMd('a'))
    for (let index = 0; index < 40; index++) {
      const text = articleMd(`more-${index}`, 'The quay is open. '.repeat(300))
      await writeFile(path.join(files, `more/${index}.md`), text)
    }
    const door = path.join(repository, 'src/cli/bin.js')
    const {stdout, stderr} = await promisify(execFile)('unshare', [
      ...['-rm', 'sh', '-c', script, 'sh'],
      ...[disk, files, process.execPath, door]
    ])
    expect(stdout).toBe('code 2\nsame\ncache\n')
    expect(stderr).toMatch(
      /^Cannot write .*dist: ENOSPC: no space left on device.*It is as it was; make room or allow it, and build again\n/
    )
  }
)
