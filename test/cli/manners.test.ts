/**
 * Guards the manners of the command line, for every command there is.
 */
import path from 'node:path'
import type {Command} from 'commander'
import {describe, expect, it} from 'vitest'
import {hasColor} from '../../src/cli/colors.ts'
import {examples} from '../../src/cli/examples.ts'
import {makeProgram} from '../../src/cli/program.ts'
import {articleMd, copyOfSample, folderOf} from '../folder.ts'
import {quoin} from './run.ts'

/** All commands by their full names; groups too. */
function commandsOf(command: Command, name = ''): [string, Command][] {
  return command.commands.flatMap((sub): [string, Command][] => {
    const own = name ? `${name} ${sub.name()}` : sub.name()
    return [[own, sub], ...commandsOf(sub, own)]
  })
}

const commands = commandsOf(makeProgram())

/** Words as a shell parts them. */
const words = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? ''
  )

describe('every command', () => {
  it('says what it does and shows how', () => {
    const silent = commands.filter(
      ([name, one]) => !one.description() || !examples[name]?.length
    )
    expect(silent.map(([name]) => name)).toEqual([])
  })

  it('prints JSON', () => {
    const without = commands
      .filter(([, one]) => one.commands.length === 0)
      .filter(([, one]) => !one.options.some(({long}) => long === '--json'))
      .map(([name]) => name)
    // The first has formats, the second prints a script
    expect(without).toEqual(['actors export', 'complete'])
  })

  it.each(Object.values(examples).flat())(
    'understands its example: quoin %s',
    async (line) => {
      const program = makeProgram()
      const ran: string[] = []
      for (const [name, command] of commandsOf(program)) {
        if (command.commands.length === 0 || name === 'actors') {
          command.action(() => void ran.push(name))
        }
        command.configureOutput({writeErr: () => {}})
      }
      await program.parseAsync(words(line), {from: 'user'})
      expect(ran).toHaveLength(1)
      expect(line.startsWith(ran[0]?.split(' ')[0] ?? '')).toBe(true)
    }
  )
})

describe('a mistake at the keyboard', () => {
  it('ends with exit code 2 and what was meant', async () => {
    const typed = async (...args: string[]) => {
      const {code, out, err} = await quoin(args)
      return [code, out, err.split('\n').slice(0, 2).join(' ')]
    }
    expect(await typed('chekc')).toEqual([
      2,
      '',
      "error: unknown command 'chekc' (Did you mean check?)"
    ])
    expect(await typed('check', '--jsno')).toEqual([
      2,
      '',
      "error: unknown option '--jsno' (Did you mean --json?)"
    ])
    expect(await typed('rename', 'a')).toEqual([
      2,
      '',
      expect.stringContaining("missing required argument 'new-slug'")
    ])
    expect(await typed('correct', 'pier-voet', '--text', 'x')).toEqual([
      2,
      '',
      'Unknown article pier-voet, did you mean pier-vote? '
    ])
    expect(await typed('check', '--explain', 'mail-sise')).toEqual([
      2,
      '',
      'Unknown rule mail-sise, did you mean mail-size? '
    ])
  }, 60_000)

  it('is told to programs as data', async () => {
    const {code, out, err} = await quoin(['rename', 'no', 'yes', '--json'])
    expect([code, out]).toEqual([2, ''])
    expect(JSON.parse(err)).toEqual({
      error: 'Unknown article no, expected the slug of one'
    })
  })

  it('shows help with exit code 0 when it is asked for', async () => {
    const {code, out, err} = await quoin(['issue', 'plan', '--help'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Examples:\n  quoin issue plan 42\n')
    const all = await quoin(['--help'])
    expect(all.out).toContain('75  not finished')
  })
})

describe('colours', () => {
  it('are for terminals, and for nobody who does not want them', () => {
    const env = {...process.env}
    const ask = (isTTY: boolean, more: Record<string, string>) => {
      process.env = {
        ...env,
        NO_COLOR: '',
        FORCE_COLOR: '',
        TERM: 'xterm',
        ...more
      }
      try {
        return hasColor({isTTY})
      } finally {
        process.env = env
      }
    }
    expect(ask(true, {})).toBe(true)
    expect(ask(false, {})).toBe(false)
    expect(ask(true, {NO_COLOR: '1'})).toBe(false)
    expect(ask(true, {TERM: 'dumb'})).toBe(false)
    expect(ask(false, {FORCE_COLOR: '1'})).toBe(true)
    expect(ask(false, {FORCE_COLOR: '1', NO_COLOR: '1'})).toBe(false)
  })

  it('go with --no-color, wherever it stands', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a', 'It cost TK.')
    })
    const env = {NO_COLOR: '', FORCE_COLOR: '1'}
    const colored = await quoin(['check', root], {env})
    expect(colored.out).toContain('\u001b[')
    const plain = await quoin(['check', root, '--no-color'], {env})
    expect([plain.code, plain.out]).toEqual([
      1,
      expect.not.stringContaining('\u001b[')
    ])
  })
})

describe('quoin complete', () => {
  it('prints the script of a shell, and answers it with what is there', async () => {
    const cwd = await copyOfSample()
    const ask = async (...args: string[]) => {
      const {out} = await quoin(['complete', '--', ...args], {cwd})
      return out.split('\n').map((line) => line.split('\t')[0])
    }
    for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
      expect((await quoin(['complete', shell])).out).toContain('quoin complete')
    }
    expect(await ask('ch')).toContain('check')
    expect(await ask('issue', '')).toEqual(
      expect.arrayContaining(['new', 'plan'])
    )
    expect(await ask('rename', 'pier')).toContain('pier-vote')
    expect(await ask('issue', 'plan', '')).toEqual(
      expect.arrayContaining(['1', '2'])
    )
    expect(await ask('actors', 'show', 'nell')).toContain('nell-varley')
    expect(await ask('check', '--explain', 'mail')).toContain('mail-size')
    expect((await quoin(['complete', 'ksh'])).code).toBe(2)
    const nowhere = await quoin(['complete', '--', 'rename', ''], {
      cwd: path.dirname(cwd)
    })
    expect(nowhere.code).toBe(0)
  }, 60_000)
})
