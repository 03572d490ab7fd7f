/**
 * Quoin and the site generators it is measured beside, each with its own way to
 * make the same site: a page for each article with a layout, an index in pages
 * of twenty, a page for each tag, RSS of the newest.
 */
import {execFileSync} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import type {Command} from './measure.ts'
import {eleventyFiles, hugoFiles, publication} from './system-files.ts'

/** One way to build a site. */
export type System = Readonly<{
  name: string
  /** Folder of the articles. */
  articles: string
  /** Files beside them. */
  files: Readonly<Record<string, string>>
  /** The template that is edited. */
  template: string
  /** What it made, which the next cold build must not find. */
  made: readonly string[]
  /** Where the pages are. */
  output: string
  command: (root: string) => Command
  /** Make ready what the command needs; once for each folder. */
  install?: (root: string, peers: string) => void
}>

const repository = path.join(import.meta.dirname, '../..')
const layout = path.join(repository, 'templates/layout.liquid')

function quoin(name: string, extraction: boolean): System {
  return {
    name,
    articles: 'articles',
    files: {
      'publication.yaml': publication(extraction),
      'templates/layout.liquid': readFileSync(layout, 'utf8')
    },
    template: 'templates/layout.liquid',
    made: ['dist', '.quoin', 'articles/ids.lock'],
    output: 'dist/site',
    command: (root) => ({
      cwd: root,
      program: process.execPath,
      parameters: [
        path.join(repository, 'src/cli/bin.js'),
        ...['build', '--json', '--now', '2040-01-01T00:00:00Z']
      ]
    })
  }
}

const eleventy: System = {
  name: 'Eleventy',
  articles: 'articles',
  files: eleventyFiles,
  template: '_includes/layout.liquid',
  made: ['_site', '.cache'],
  output: '_site',
  command: (root) => ({
    cwd: root,
    program: process.execPath,
    parameters: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet']
  }),
  install: (root, peers) => {
    installPackage(peers, '@11ty/eleventy', '3.1.2')
    symlinkSync(
      path.join(peers, 'node_modules'),
      path.join(root, 'node_modules')
    )
  }
}

const hugo: System = {
  name: 'Hugo',
  articles: 'content/articles',
  files: hugoFiles,
  template: 'layouts/_default/baseof.html',
  made: ['public', 'resources', '.hugo_build.lock'],
  output: 'public',
  command: (root) => ({cwd: root, program: 'hugo', parameters: ['--quiet']})
}

/** All that can run here, by the names that choose them. */
export function systems(): ReadonlyMap<string, System> {
  const all = new Map([
    ['plain', quoin('Quoin, extraction off', false)],
    ['quoin', quoin('Quoin', true)],
    ['eleventy', eleventy]
  ])
  if (isInstalled('hugo')) all.set('hugo', hugo)
  return all
}

/** Write the files of a system and install what it needs. */
export function prepare(system: System, root: string, peers: string): void {
  for (const [name, text] of Object.entries(system.files)) {
    const target = path.join(root, name)
    mkdirSync(path.dirname(target), {recursive: true})
    writeFileSync(target, text)
  }
  mkdirSync(path.join(root, system.articles), {recursive: true})
  system.install?.(root, peers)
}

/** Take away whatever an earlier build left. */
export function clear(system: System, root: string): void {
  for (const name of system.made) {
    rmSync(path.join(root, name), {recursive: true, force: true})
  }
}

function installPackage(peers: string, name: string, version: string): void {
  const manifest = path.join(peers, 'node_modules', name, 'package.json')
  if (existsSync(manifest)) {
    const {version: found} = JSON.parse(readFileSync(manifest, 'utf8'))
    if (found === version) return
  }
  mkdirSync(peers, {recursive: true})
  writeFileSync(path.join(peers, 'package.json'), '{"private": true}\n')
  execFileSync('npm', ['install', '--no-audit', `${name}@${version}`], {
    cwd: peers,
    stdio: ['ignore', 'ignore', 'inherit']
  })
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['version'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}
