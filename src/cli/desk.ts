/**
 * The desk: a publication kept in memory, read again as its files change.
 */

import path from 'node:path'
import process from 'node:process'
import {watch} from 'chokidar'
import type {Register} from '../actor.ts'
import {CacheError} from '../parse/article-cache.ts'
import {isBroken} from '../parse/complain.ts'
import {isArticle, isRegister} from '../parse/file-names.ts'
import {memoryCache} from '../parse/memory-cache.ts'
import {readText} from '../parse/read-files.ts'
import {readRegister} from '../parse/read-register.ts'
import {checkAlone} from './check-alone.ts'
import {deskCache} from './desk-cache.ts'
import {type DeskCheck, openDeskCheck} from './desk-check.ts'
import {hasBrokenLinks, type Scene, sceneOf, withArticle} from './desk-scene.ts'
import {readSite, type SiteReading} from './read-site.ts'

/** A publication that is looked at while it is written. */
export type Desk = Readonly<{
  scene: () => Scene
  check: DeskCheck
  /** Read again what has changed; resolves when the scene shows it. */
  saved: (names: readonly string[]) => Promise<void>
  /** Read what somebody looks at against the register as it is now. */
  withRegister: () => Promise<void>
  /** Be told of each new scene; `file` is what somebody looks at. */
  listen: (file: string | undefined, tell: () => void) => () => void
  close: () => Promise<void>
}>

/** Milliseconds in which an editor's writes count as one save. */
const together = 15

/** Milliseconds until what need not be seen at once is looked into. */
const later = 300

/**
 * Open a desk: read the folder, and watch it from then on.
 *
 * What goes wrong while it is read again is said on standard error; the desk
 * stays open and shows what it has.
 */
export async function openDeskOf(root: string, workers: number): Promise<Desk> {
  let cache = memoryCache(deskCache(root))
  let reading = await readAgain()
  let scene = sceneOf(reading)
  let running: Promise<void> = Promise.resolve()
  let turn: Promise<void> = Promise.resolve()
  const listeners = new Map<() => void, string | undefined>()
  const during = new Set<string>()
  const check = openDeskCheck(root, tellAll)
  check.again()

  const watcher = watch(
    ['articles', 'templates', 'publication.yaml'].map((name) =>
      path.join(root, name)
    ),
    {ignoreInitial: true, ignored: (name) => isHidden(root, name), atomic: 20}
  )
  const waiting = new Set<string>()
  watcher.on('all', (_event, name) => {
    if (waiting.size === 0) setTimeout(flush, together)
    waiting.add(path.relative(root, name).split(path.sep).join('/'))
  })
  watcher.on('error', complainOf)
  await new Promise<void>((done) => watcher.once('ready', () => done()))

  return {
    scene: () => scene,
    check,
    saved,
    withRegister,
    listen: (file, tell) => {
      listeners.set(tell, file)
      return () => listeners.delete(tell)
    },
    close: async () => {
      check.close()
      await watcher.close()
      await running.catch(() => undefined)
      cache.close()
    }
  }

  function flush(): void {
    const names = [...waiting]
    waiting.clear()
    saved(names).catch(complainOf)
  }

  async function saved(names: readonly string[]): Promise<void> {
    for (const name of names) during.add(name)
    const quick = names.every(isArticle)
    if (quick && (await inTurn(() => rereadAll(names)))) return
    if (names.every(isRegister)) await withRegister()
    await whole()
  }

  /** One change of the scene after the other. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work)
    turn = result.then(
      () => undefined,
      () => undefined
    )
    return result
  }

  /** Read articles again; false when the whole folder must be read. */
  async function rereadAll(names: readonly string[]): Promise<boolean> {
    for (const name of names) {
      if (!(await rereadOne(name))) return false
    }
    return true
  }

  async function rereadOne(
    name: string,
    register?: Register
  ): Promise<boolean> {
    const {folder, site} = reading
    const found = await folder.reread?.(name, register)
    if (!found || !site) return false
    const pictures = found.file.data.pictures ?? []
    if (!pictures.every(({path: at}) => site.gallery.has(at))) return false
    show(withArticle(scene, found, register))
    const shown = scene
    setTimeout(() => {
      if (scene !== shown) return
      if (hasBrokenLinks(scene, name)) scene = {...scene}
      check.found(checkAlone(scene, name))
    }, later)
    return true
  }

  /** The articles that somebody looks at come first: the others take long. */
  async function withRegister(): Promise<void> {
    const file = await readText(root, 'articles/actors.yaml')
    if (isBroken(file)) return
    const register = readRegister(file)
    if (isBroken(file)) return
    await inTurn(async () => {
      for (const name of new Set(listeners.values())) {
        if (name && isArticle(name)) await rereadOne(name, register)
      }
    })
  }

  function whole(): Promise<void> {
    // Whoever waited for the last one heard of its failure.
    running = running.catch(() => undefined).then(readWhole)
    return running
  }

  async function readWhole(): Promise<void> {
    during.clear()
    const next = await readAgain()
    await inTurn(async () => {
      reading = next
      show(sceneOf(reading, scene))
      // What was saved while it was read may have been read too early.
      const missed = [...during].filter(isArticle)
      during.clear()
      await rereadAll(missed)
    })
  }

  function show(next: Scene): void {
    scene = next
    check.again()
    tellAll()
  }

  function tellAll(): void {
    for (const tell of listeners.keys()) tell()
  }

  async function readAgain(): Promise<SiteReading> {
    const options = {workers, drafts: true, again: true, engine: 'desk'}
    try {
      return await readSite(root, new Date(), {...options, cache})
    } catch (error) {
      if (!(error instanceof CacheError)) throw error
      // Another program has the cache, or broke it: this one needs none.
      cache = memoryCache()
      return readSite(root, new Date(), {...options, cache})
    }
  }
}

/** Files of editors and systems: `.name.swp`, `name~`, `#name#`. */
function isHidden(root: string, name: string): boolean {
  const inside = path.relative(root, name)
  return inside.split(path.sep).some((step) => /^[.#]|~$/.test(step))
}

function complainOf(error: unknown): void {
  process.stderr.write(`${(error as Error).message}\n`)
}
