/**
 * Both publications, built once for all checks: the sample of this repository
 * and the one of hard cases.
 */
import {cp, mkdtemp, rm} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type {TestProject} from 'vitest/node'
import {quoin, repository} from '../cli/run.ts'
import {writeHardPublication} from './hard-publication.ts'

/** A publication that was built. */
export type Built = Readonly<{
  name: string
  root: string
  /** Of `publication.yaml`. */
  url: string
}>

declare module 'vitest' {
  interface ProvidedContext {
    publications: readonly Built[]
  }
}

/** Articles of both publications are dated before it. */
export const now: readonly string[] = ['--now', '2026-11-01T00:00:00Z']

/** Write the files of a publication, as an editor has them, into a folder. */
export async function writePublication(
  name: string,
  root: string
): Promise<void> {
  if (name === 'hard cases') return writeHardPublication(root)
  for (const part of ['articles', 'templates', 'publication.yaml']) {
    await cp(path.join(repository, part), path.join(root, part), {
      recursive: true
    })
  }
}

/** Called by vitest before the first file. */
export default async function setup(
  project: TestProject
): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'quoin-site-'))
  const publications: Built[] = []
  for (const [name, url] of [
    ['sample', 'https://ostreyletter.example'],
    ['hard cases', 'https://hard.example']
  ] as const) {
    const root = await mkdtemp(path.join(folder, 'p-'))
    await writePublication(name, root)
    const {code, err} = await quoin(['build', root, ...now])
    if (code !== 0 || err) throw new Error(`Cannot build the ${name}:\n${err}`)
    publications.push({name, root, url})
  }
  project.provide('publications', publications)
  return () => rm(folder, {recursive: true, force: true})
}
