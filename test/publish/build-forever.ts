/**
 * A process that builds, one of two sites after the other, until it is killed.
 *
 * `node build-forever.ts ROOT FILES [most|few]`: most or few of them differ; says `ready` when it begins.
 */
import process from 'node:process'
import {withBuildLock} from '../../src/publish/build-lock.ts'
import {type Sheet, sheet} from '../../src/publish/sheet.ts'
import {mendDist, replaceDist} from '../../src/publish/write-folder.ts'
import {writeIdLock} from '../../src/publish/write-id-lock.ts'

const [root = '', count = '40', mode = 'most'] = process.argv.slice(2)

process.stdout.write('ready\n')
for (let turn = 0; ; turn++) {
  const side = turn % 2 ? 'new' : 'old'
  await withBuildLock(root, async () => {
    await mendDist(root)
    await replaceDist(root, siteOf(side), [])
    await writeIdLock(root, 'ids.lock', side.repeat(1000))
  })
}

/** Some files that both sites have, some of one alone, some that never change. */
function siteOf(side: string): Sheet[] {
  return Array.from({length: Number(count)}, (_, index) => {
    const isKept = (index % 4 === 0) === (mode === 'most')
    const path = `site/${index % 7}/${isKept ? index : `${index}-${side}`}.html`
    return sheet(path, isKept ? 'kept' : undefined, () =>
      (isKept ? 'kept' : side).repeat(500)
    )
  }).concat(sheet('site/index.html', undefined, () => side))
}
