/**
 * What a command takes: wall time, processor time, memory.
 */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'

/** What one run took. */
export type Taken = Readonly<{
  /** Seconds of wall time. */
  wall: number
  /** Seconds of processor time, of all processes it started. */
  cpu: number
  /** Peak of resident memory of all its processes, in megabytes. */
  memory: number
}>

/** A command, and where it runs. */
export type Command = Readonly<{
  cwd: string
  program: string
  parameters: readonly string[]
  env?: Readonly<Record<string, string>>
}>

/** Run a command; throws with what it said when it fails. Linux only. */
export async function measure(command: Command): Promise<Taken> {
  const before = cpuOfChildren()
  const begun = performance.now()
  const child = spawn(command.program, command.parameters, {
    cwd: command.cwd,
    env: {...process.env, ...command.env},
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes) => {
      said = `${said}${bytes}`.slice(-3000)
    })
  }
  let memory = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0))
  }, 25)
  const [code] = await once(child, 'close')
  const wall = (performance.now() - begun) / 1000
  clearInterval(watch)
  if (code !== 0) {
    throw new Error(
      `Cannot measure ${command.program} ${command.parameters.join(' ')} in ${command.cwd}: it ended with ${code}\n${said}`
    )
  }
  return {wall, cpu: cpuOfChildren() - before, memory}
}

/** The best of some runs, figure by figure: what it takes, not the noise. */
export function best(runs: readonly Taken[]): Taken {
  const least = (key: keyof Taken) => Math.min(...runs.map((run) => run[key]))
  return {wall: least('wall'), cpu: least('cpu'), memory: least('memory')}
}

/** Seconds of processor time of all children that have ended: proc(5), stat. */
function cpuOfChildren(): number {
  const line = readFileSync('/proc/self/stat', 'utf8')
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  // Fields 16 and 17 (of which two are cut off), in hundredths of a second.
  return (Number(fields[13]) + Number(fields[14])) / 100
}

/** Megabytes of a process: its own peak, and what its children have now. */
function memoryOf(pid: number): number {
  const kilobytes = (of: number, key: string): number => {
    try {
      const status = readFileSync(`/proc/${of}/status`, 'utf8')
      return Number(
        new RegExp(`^${key}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0
      )
    } catch {
      return 0 // It has ended.
    }
  }
  const children = childrenOf(pid).reduce(
    (sum, child) => sum + memoryOf(child) * 1000,
    0
  )
  return (kilobytes(pid, 'VmHWM') + children) / 1000
}

function childrenOf(pid: number): number[] {
  try {
    const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    return list.split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}
