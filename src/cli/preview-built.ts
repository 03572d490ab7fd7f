/** `quoin preview --built`: dist/site in a browser on this machine. */
import {existsSync} from 'node:fs'
import {access} from 'node:fs/promises'
import path from 'node:path'
import {readText} from '../parse/read-files.ts'
import {readPublication} from '../parse/read-publication.ts'
import {withBuildLock} from '../publish/build-lock.ts'
import {mendDist} from '../publish/write-folder.ts'
import {serveSite} from '../serve/static-site.ts'
import {answer} from './answer.ts'

/** Serve the pages until the person stops it. */
export async function previewBuilt(
  root: string,
  port: number,
  options: Readonly<{json?: boolean}>
): Promise<void> {
  const site = path.join(root, 'dist/site')
  if (!existsSync(site) && existsSync(path.join(root, '.quoin'))) {
    await withBuildLock(root, () => mendDist(root))
  }
  await access(path.join(site, 'index.html')).catch((cause) => {
    throw new Error(`Nothing built in ${site}: run \`quoin build\` first`, {
      cause
    })
  })
  const publication = readPublication(await readText(root, 'publication.yaml'))
  const base = publication ? new URL(publication.url).pathname : '/'
  const server = await serveSite(site, base.replace(/\/$/, ''), port).catch(
    (cause: NodeJS.ErrnoException) => {
      throw new Error(
        cause.code === 'EADDRINUSE'
          ? `Port ${port} is taken: choose another with --port`
          : `Cannot serve ${site}: ${cause.message}`,
        {cause}
      )
    }
  )
  const {url} = server
  const text = `What was built last: ${url}
Ctrl+C ends it.
`
  answer(options, {url}, text)
}
