/** `quoin preview`: the publication in a browser, as it is being written. */
import {readFile} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import type {DeskSource} from '../serve/desk-app.ts'
import {type DeskServer, deskToken, openDesk} from '../serve/desk-server.ts'
import {answer} from './answer.ts'
import {type Desk, openDeskOf} from './desk.ts'
import {decideFrom} from './desk-decide.ts'
import {typeOf} from './desk-files.ts'
import {deskViews} from './desk-views.ts'
import {previewBuilt} from './preview-built.ts'
import {typed} from './typed.ts'

/** Options of `quoin preview`. */
export type PreviewOptions = Readonly<{
  port: string
  built?: boolean
  json?: boolean
}>

/** Show a folder until the person stops it with Ctrl+C. */
export async function preview(
  folder: string | undefined,
  options: PreviewOptions
): Promise<void> {
  const root = path.resolve(folder ?? '.')
  const port = portOf(options)
  if (options.built) return previewBuilt(root, port, options)
  const desk = await openDeskOf(root, Math.min(os.availableParallelism(), 8))
  if (desk.scene().files.get('publication.yaml')?.value === undefined) {
    await desk.close()
    throw new Error(
      `No publication.yaml in ${root}: name the folder of a publication, or start one with \`${typed('init')}\``
    )
  }
  const token = deskToken()
  const server = await openDesk(sourceOf(root, desk, token), token, port).catch(
    (cause: NodeJS.ErrnoException) => {
      throw new Error(
        `Cannot open a port from ${port} on: ${cause.message}; choose another with --port`,
        {cause}
      )
    }
  )
  tell(desk, server, port, options)
  await interrupted()
  await Promise.all([server.close(), desk.close()])
}

function tell(
  desk: Desk,
  server: DeskServer,
  port: number,
  options: PreviewOptions
): void {
  const url = `http://127.0.0.1:${server.port}/_desk/`
  const {site, files} = desk.scene()
  const wrong = [...files.values()].filter(({messages}) =>
    messages.some(({fatal}) => fatal)
  ).length
  answer(
    options,
    {url},
    [
      ...(port !== 0 && server.port !== port
        ? [`Port ${port} is taken, this is ${server.port}.`]
        : []),
      `Preview of ${site ? `“${site.publication.title}”` : 'a publication'}: ${url}`,
      ...(wrong > 0
        ? [`Files with errors: ${wrong}; the preview shows them.`]
        : []),
      'Only this machine can open it. It follows what you save; Ctrl+C ends it.',
      ''
    ].join('\n')
  )
}

function sourceOf(root: string, desk: Desk, token: string): DeskSource {
  const views = deskViews(root, token, desk.check)
  let version = 0
  return {
    base: () => {
      const {site} = desk.scene()
      const {pathname} = new URL(site?.publication.url ?? 'http://localhost/')
      return pathname.replace(/\/$/, '')
    },
    page: (file, query) => views.page(desk.scene(), file, query),
    frame: (file, query) => views.frame(desk.scene(), file, query),
    file: (at) => views.file(desk.scene(), at),
    asset: async (name) => {
      if (name !== 'desk.css' && name !== 'desk.js') return undefined
      const from = new URL(`../../src/serve/desk/${name}`, import.meta.url)
      return {body: await readFile(from), type: typeOf(name)}
    },
    decide: (form) => decideFrom(root, desk, form),
    listen: (file, tellIt) => desk.listen(file, () => tellIt(++version))
  }
}

function portOf({port}: PreviewOptions): number {
  const number = Number(port)
  if (/^\d+$/.test(port) && number <= 65_535) return number
  throw new Error(
    `Unexpected --port ${port}, expected a number from 0 to 65535`
  )
}

/** Until Ctrl+C, or until whoever started it asks for an end. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve())
    }
  })
}
