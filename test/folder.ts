/**
 * A publication on disk, for tests: small, whole, and gone afterwards.
 */
import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {onTestFinished} from 'vitest'

export const publicationYaml = `title: The Test Letter
description: Letters from a test
url: https://letter.example
language: en
time_zone: Europe/London
tag_authority: letter.example,2026
author: The editors
sender: {name: The Test Letter, address: letter@letter.example}
postal_address: 1 Test Street
`

let minted = 0

/** An article whose front matter is right; `extra` lines are added to it. */
export function articleMd(
  slug: string,
  body = 'The quay is open.',
  extra = ''
): string {
  minted++
  return `---
id: test${String(minted).padStart(6, '0')}
title: On ${slug}
slug: ${slug}
date: 2026-03-14
${extra}---
${body}
`
}

/** Write files below a new folder; `publication.yaml` is there by default. */
export async function folderOf(
  files: Record<string, string | Uint8Array>
): Promise<string> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'quoin-test-'))
  onTestFinished(() => rm(root, {recursive: true, force: true}))
  const all = {'publication.yaml': publicationYaml, ...files}
  for (const [name, content] of Object.entries(all)) {
    const target = path.join(root, name)
    await mkdir(path.dirname(target), {recursive: true})
    await writeFile(target, content)
  }
  return root
}

/** The sample publication of this repository, in a new folder. */
export async function copyOfSample(): Promise<string> {
  const root = await folderOf({})
  const home = path.join(import.meta.dirname, '..')
  for (const name of ['articles', 'templates', 'publication.yaml']) {
    await cp(path.join(home, name), path.join(root, name), {recursive: true})
  }
  return root
}

/** A picture of one pixel, PNG. */
export const pixel: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)
