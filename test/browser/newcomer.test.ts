/**
 * The way of a newcomer, from an empty folder to the first mails: every command
 * is typed in a terminal, and what is typed next is what the screen said.
 */
import {
  mkdir,
  readdir,
  readFile,
  realpath,
  symlink,
  writeFile
} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, it, onTestFinished} from 'vitest'
import {repository} from '../cli/run.ts'
import {folderOf} from '../folder.ts'
import {startChromium} from './chromium.ts'
import {ctrlC, type Screen, typeIn} from './terminal.ts'

let browser: Browser

beforeAll(async () => {
  browser = await startChromium()
})

afterAll(() => browser.close())

/** A machine as somebody has it: a home, a place for work, npm's folder. */
async function freshMachine(): Promise<{
  root: string
  work: string
  env: Record<string, string>
}> {
  const root = await realpath(await folderOf({}))
  for (const name of ['home', 'temporary', 'npm', 'work']) {
    await mkdir(path.join(root, name))
  }
  const env = {
    PATH: [path.dirname(process.execPath), process.env.PATH].join(':'),
    HOME: path.join(root, 'home'),
    TMPDIR: path.join(root, 'temporary'),
    npm_config_cache: path.join(root, 'npm'),
    npm_config_offline: 'true',
    // What turns while npm looks around is not ours to read
    npm_config_progress: 'false',
    SHELL: '/bin/sh',
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8'
  }
  return {root, work: path.join(root, 'work'), env}
}

/** What `npm install` does with a Quoin that it need not download. */
async function npmInstall(folder: string): Promise<void> {
  const bin = path.join(folder, 'node_modules/.bin')
  await mkdir(bin, {recursive: true})
  await symlink(repository, path.join(folder, 'node_modules/quoin'))
  await symlink('../quoin/src/cli/bin.js', path.join(bin, 'quoin'))
}

/** Commands that a screen tells a person to type, as they stand there. */
function told({text}: Pick<Screen, 'text'>): string[] {
  return [...text.matchAll(/(?:npx )?\bquoin [a-z].*?(?= {2,}|$)/gm)].map(
    ([command]) => command.trim()
  )
}

/** All files below a folder. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) =>
      path.relative(folder, path.join(parentPath, name))
    )
    .sort()
}

it('leads from nothing to the first mails, each step by what the one before said', async () => {
  const {root, work, env} = await freshMachine()
  const letter = path.join(work, 'letter')
  /** Type a command; nobody wants to see the inside of the program. */
  const type = async (command: string, cwd = letter): Promise<Screen> => {
    const screen = await typeIn(cwd, command, env).ended()
    expect(screen.text).not.toMatch(/^\s+at .*:\d+|node:internal|\w+Error\b/m)
    expect(screen.text).not.toMatch(/undefined|NaN|\[object/)
    return screen
  }

  const bin = path.join(repository, 'src/cli/bin.js')
  const init = await type(`node ${bin} init letter`, work)
  expect(init.code).toBe(0)
  expect(init.text).toContain(
    '\n  cd letter\n  npm install\n  npx quoin build\n  npx quoin preview\n'
  )
  await npmInstall(letter)
  const build = await type('npx quoin build')
  expect([build.code, build.text]).toEqual([
    0,
    expect.stringContaining('Built “The Example Letter”')
  ])

  const made = await type('npx quoin new "The bridge holds"')
  expect(made.code).toBe(0)
  const [, file = ''] = /^Wrote (\S+), a draft\.$/m.exec(made.text) ?? []
  expect(told(made)).toEqual(['npx quoin check', 'npx quoin preview'])
  const [check = '', preview = ''] = told(made)

  const empty = await type(check)
  expect([empty.code, empty.text]).toEqual([
    0,
    expect.stringContaining('Unexpected empty text, expected an article')
  ])
  expect(empty.text).toContain(`${file}\n`)
  // Colours are for the terminal alone
  expect(empty.raw).toContain('\u001b[33m')
  const piped = await type(`${check} > ../report; cat ../report`)
  expect(piped.text).toContain('expected an article')
  expect(piped.raw.slice(piped.raw.indexOf(file))).not.toContain('\u001b[')
  const [explain = ''] = told(empty)
  expect(explain).toBe('npx quoin check --explain RULE says more about one.')
  const [asked = ''] = explain.split(' says')
  const explained = await type(asked.replace('RULE', 'empty-article'))
  expect(explained.code).toBe(0)

  const target = path.join(letter, file)
  const draft = await readFile(target, 'utf8')
  expect(made.text).toContain('\n  status: ready ')
  await writeFile(
    target,
    draft.replace('status: draft', 'status: ready') +
      'The bridge of Example Town opens on Monday.\n\n' +
      '“It holds,” said Ana Torres, the harbour master.\n'
  )
  const well = await type(check)
  expect([well.code, well.text]).toEqual([
    0,
    expect.stringMatching(/Nothing found in \d+ files\./)
  ])

  await lookAt(letter, preview, env, file)

  const issue = await type('npx quoin issue new --since last')
  expect(issue.code).toBe(0)
  expect(issue.text).toContain('  the-bridge-holds  The bridge holds\n')
  const [, second = ''] = /^Wrote (\S+), a draft:$/m.exec(issue.text) ?? []
  const [plan = '', send = '', ...others] = told(issue)
  expect(others).toEqual([])
  const planned = await type(plan)
  expect([planned.code, planned.text]).toEqual([
    0,
    expect.stringMatching(/^ {2}state +a draft: `status: ready`/m)
  ])
  expect(send).toBe('npx quoin send 2 --dry-run out')
  const early = await type(send)
  expect([early.code, early.text]).toEqual([
    2,
    expect.stringContaining(
      `Issue 2 is a draft: write \`status: ready\` into ${second} to send it\n`
    )
  ])
  const matter = await readFile(path.join(letter, second), 'utf8')
  await writeFile(
    path.join(letter, second),
    matter.replace('status: draft', 'status: ready')
  )

  const nobody = await type(send)
  expect(nobody.code).toBe(0)
  expect(nobody.text).toContain('Wrote 0 messages into')
  const add = told(nobody).find((command) => command.includes(' add ')) ?? ''
  expect((await type(add)).code).toBe(0)
  const sent = await type(send)
  expect([sent.code, sent.text]).toEqual([
    0,
    expect.stringContaining('Wrote 1 message into')
  ])
  expect(sent.text).toContain('nothing was sent')
  const mails = await filesBelow(path.join(letter, 'out'))
  expect(mails).toEqual([
    expect.stringMatching(/^[0-9a-f]+\.eml$/),
    'messages.jsonl'
  ])
  const mail = await readFile(path.join(letter, 'out', mails[0] ?? ''), 'utf8')
  expect(mail).toMatch(/^To: .*me@example\.org/m)
  expect(mail).toMatch(/^Subject: The bridge holds\r?$/m)

  // Besides the letter: what npm keeps, and Node of the code that it has compiled
  const expected = /^(?:work\/letter|npm|temporary\/node-compile-cache)\//
  const elsewhere = (await filesBelow(root)).filter(
    (name) => !expected.test(name)
  )
  expect(elsewhere).toEqual(['publication.yaml', 'work/report'])
  expect((await readdir(letter)).sort()).toEqual(
    '.github .gitignore .quoin README.md articles dist node_modules out package.json publication.yaml'.split(
      ' '
    )
  )
}, 180_000)

/** The article on the desk, and what was found in it, in a browser. */
async function lookAt(
  cwd: string,
  command: string,
  env: Record<string, string>,
  file: string
): Promise<void> {
  const desk = typeIn(cwd, command, env)
  onTestFinished(async () => {
    desk.type(ctrlC)
    await desk.ended()
  })
  const said = await desk.shows(/Ctrl\+C ends it/)
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+\/_desk\//.exec(said) ?? []
  const page = await browser.newPage()
  onTestFinished(() => page.close())
  await page.goto(url)
  await page.getByRole('link', {name: 'The bridge holds'}).first().click()
  expect(page.url()).toContain(file)
  const shown = page.frameLocator('iframe')
  await shown.getByText('opens on Monday').locator('visible=true').waitFor()
  await page.getByRole('link', {name: 'Quotations and actors'}).click()
  const found = page.locator('.marked mark', {hasText: 'It holds'})
  await found.waitFor()
  expect(await page.locator('.marked .note').first().textContent()).toContain(
    'Ana Torres'
  )
  desk.type(ctrlC)
  const {code, text} = await desk.ended()
  // 130 is that of the shell, which the key has ended too
  expect([0, 130]).toContain(code)
  expect(text).toMatch(/Ctrl\+C ends it\.\n(?:\^C)?\s*$/)
}
