// A node of the lab as its operator sees it: a shell over ssh, a reboot button, a power plug.
import { execFile, spawn } from 'child_process'
import type { ChildProcess } from 'child_process'
import * as fs from 'fs'
import * as path from 'path'
import { REPOSITORY } from '../trees/debian.ts'
import { startMachine } from './machine.ts'
import type { Card, Machine, MachineWords } from './machine.ts'
import { elapsed, say } from './progress.ts'
import { hungBy } from './hung.ts'

const MINUTE = 60 * 1000
/** A boot takes 40 seconds on an idle machine; of two nodes on two cores that others use too it has taken twelve minutes. */
const BOOT_LIMIT = 25 * MINUTE
/** What goes on by itself rebuilds an image first. */
const WORK_LIMIT = 30 * MINUTE
const RUN_LIMIT = 40 * MINUTE
const SCRIPTS = '/opt/vfiokit'

export interface Ran {
  /** null: the connection ended before the command did. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export type Json = Readonly<Record<string, unknown>>
export interface Answer { readonly code: number | null; readonly json: Json }

export interface LabNode {
  /** Boots so far, and how many of them the node asked for itself. */
  readonly boots: number
  readonly reboots: number
  /** How often its reset button was pressed, because the emulator hung (hung.ts). */
  readonly resets: number
  /** Of the boot that was awaited last. */
  readonly bootId: string
  /** A shell script, fed to sh in the node. */
  sh(script: string): Promise<Ran>
  /** What a script prints; one that fails is an error. */
  out(script: string): Promise<string>
  /** A module of dist, as an operator calls it in the node. */
  run(module: string, params?: object, ...flags: string[]): Promise<Answer>
  /** ssh to the node with arguments of one's own, its standard input open. */
  connect(sshArgs: readonly string[], command: string): ChildProcess
  /** With the cards that it had, or these: what was plugged in or taken out while it was off. */
  start(cards?: readonly Card[]): Promise<void>
  reboot(): Promise<void>
  /** Powered off, other cards put into its slots, powered on. */
  refit(cards: readonly Card[]): Promise<void>
  /** Until it has rebooted by itself. */
  rebooted(): Promise<void>
  shutDown(): Promise<void>
  cutPower(): Promise<void>
  write(file: string, text: string): Promise<void>
  read(file: string): Promise<string>
  /** The command line of a shell in it. */
  login(): string
  /** Of its ssh on loopback, until it is off: for programs that bring their own command line. */
  reach(): { readonly port: number; readonly key: string }
  /** While somebody else restarts it and waits: a boot that the emulator hangs in is reset then too. */
  during<T>(work: Promise<T>): Promise<T>
  /** Until it is powered off from inside. */
  ended(): Promise<void>
  /** What came over the serial line since the lab began, in all boots. */
  console(): string
}

/** Calls and results, for test/vm/README.md. */
function transcribe(text: string): void {
  const file = process.env['VFIOKIT_TRANSCRIPT']
  if (file !== undefined) fs.appendFileSync(file, text)
}

export function openNode(words: MachineWords, key: string): LabNode {
  let machine: Machine | null = null
  let { cards } = words
  let boots = 0
  let reboots = 0
  let resets = 0
  let bootId = ''
  const past: string[] = []

  function reach(): { readonly port: number; readonly key: string } {
    if (machine === null) throw new Error('the node is off')
    return { port: machine.port, key }
  }

  function sshArgs(): string[] {
    return [
      '-i', key, '-p', String(reach().port), '-o', 'StrictHostKeyChecking=no', '-o', 'UserKnownHostsFile=/dev/null', '-o', 'LogLevel=ERROR',
      '-o', 'BatchMode=yes', '-o', 'ConnectTimeout=180', '-o', 'ServerAliveInterval=30', '-o', 'ServerAliveCountMax=20',
    ]
  }

  function ssh(command: string, input: string, limit: number): Promise<Ran> {
    return new Promise((resolve) => {
      const child = execFile('ssh', [...sshArgs(), 'root@127.0.0.1', command], { timeout: limit, killSignal: 'SIGKILL', maxBuffer: 1 << 28, encoding: 'latin1' }, (error, out, err) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null
        resolve({ code: code === 255 ? null : code, out, err })
      })
      child.stdin?.on('error', () => undefined)
      child.stdin?.end(input, 'latin1')
    })
  }

  const sh = (script: string): Promise<Ran> => ssh('sh', `export LC_ALL=C PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n${script}`, RUN_LIMIT)

  async function out(script: string): Promise<string> {
    const ran = await sh(script)
    if (ran.code !== 0) throw new Error(`in the node: ${script}\nended with ${String(ran.code)}:\n${ran.out.slice(-2000)}${ran.err.slice(-2000)}`)
    return ran.out
  }

  /** To be asked again and again: presses the reset button where the emulator hangs, once, and says that it did. */
  function watch(): () => boolean {
    let pressed = false
    let heard = ''
    let heardAt = Date.now()
    return () => {
      const said = current()
      if (said !== heard) { heard = said; heardAt = Date.now() }
      const hung = pressed ? null : hungBy(said, Date.now() - heardAt)
      if (hung === null) return false
      say(`RESET: ${hung}`)
      machine?.reset()
      pressed = true
      resets += 1
      return true
    }
  }

  /** Until ssh answers in a boot that is not `former`. */
  async function awaitBoot(former: string, limit = BOOT_LIMIT): Promise<void> {
    let since = Date.now()
    let answered = false
    const look = watch()
    while (Date.now() - since < limit) {
      if (machine === null || !machine.running()) throw new Error(`QEMU ended: ${fs.readFileSync(path.join(words.dir, 'qemu.log'), 'utf8').slice(-1000)}`)
      const ran = await ssh('cat /proc/sys/kernel/random/boot_id', '', 30000)
      if (ran.code === 0 && ran.out.trim() !== former) {
        bootId = ran.out.trim()
        boots += 1
        say(`booted in ${elapsed(since)}`)
        return
      }
      answered = ran.code === 0
      if (look()) since = Date.now()
      await new Promise(resolve => setTimeout(resolve, 1000))
    }
    if (!answered) throw new Error(`the node did not answer ssh within ${limit / MINUTE} minutes of its start; the end of its console:\n${current().slice(-3000)}`)
    const { out: said } = await sh('ps -eo etimes,args --forest | grep -v "\\[" | tail -40; journalctl -b --no-pager -o short-monotonic | tail -60')
    throw new Error(`the node answers, and did not reboot within ${limit / MINUTE} minutes; what runs, and the end of its journal:\n${said.slice(-8000)}`)
  }

  const current = (): string => fs.existsSync(path.join(words.dir, 'serial.log')) ? fs.readFileSync(path.join(words.dir, 'serial.log'), 'latin1') : ''

  /** QEMU truncates the file when it starts. */
  async function off(): Promise<void> {
    if (machine === null) return
    await machine.cut()
    past.push(current())
    machine = null
  }

  async function start(others = cards): Promise<void> {
    cards = others
    machine = await startMachine({ ...words, cards })
    await awaitBoot('')
    await bring()
  }

  async function shutDown(): Promise<void> {
    await ssh('systemctl poweroff', '', 60000)
    await machine?.exited
    await off()
  }

  return {
    get boots() { return boots },
    get reboots() { return reboots },
    get resets() { return resets },
    get bootId() { return bootId },
    sh, out, start, shutDown, reach,
    async run(module, params = {}, ...flags) {
      const ran = await sh(`exec node ${SCRIPTS}/${module}.js - ${flags.join(' ')} <<'JSON'\n${JSON.stringify(params)}\nJSON\n`)
      if (!/^\{.*\}\n$/.test(ran.out) || ran.err !== '') throw new Error(`${module} in the node: expected one line of JSON, got ${ran.out.slice(-2000)}${ran.err.slice(-2000)}`)
      transcribe(`# node ${module}.js '${JSON.stringify(params)}'${flags.map(flag => ` ${flag}`).join('')}\n${Buffer.from(ran.out, 'latin1').toString('utf8')}`)
      const json: unknown = JSON.parse(Buffer.from(ran.out, 'latin1').toString('utf8'))
      return { code: ran.code, json: json as Json }
    },
    connect(args, command) {
      return spawn('ssh', [...sshArgs(), ...args, 'root@127.0.0.1', command], { stdio: ['pipe', 'pipe', 'pipe'] })
    },
    async reboot() {
      transcribe('# systemctl reboot\n')
      await ssh('systemctl reboot', '', 60000)
      reboots += 1
      await awaitBoot(bootId)
    },
    async refit(others) {
      transcribe(`# systemctl poweroff; the slots are ${others.join(', ')} now\n`)
      await shutDown()
      await start(others)
    },
    async rebooted() {
      await awaitBoot(bootId, WORK_LIMIT)
      reboots += 1
    },
    async during(work) {
      const timer = setInterval(watch(), 1000)
      try {
        return await work
      } finally {
        clearInterval(timer)
      }
    },
    cutPower: off,
    async write(file, text) {
      const ran = await ssh(`mkdir -p '${path.dirname(file)}' && cat > '${file}'`, text, RUN_LIMIT)
      if (ran.code !== 0) throw new Error(`${file} in the node: ${ran.err}`)
    },
    login: () => ['ssh', ...sshArgs(), 'root@127.0.0.1'].join(' '),
    async ended() { await machine?.exited },
    read: file => out(`cat '${file}'`),
    console: () => [...past, current()].join(''),
  }

  /** The committed scripts, as a clone brings them. */
  async function bring(): Promise<void> {
    const tar: Buffer = await new Promise((resolve, reject) => {
      execFile('tar', ['-C', path.join(REPOSITORY, 'dist'), '-c', '.'], { encoding: 'buffer', maxBuffer: 1 << 28 }, (error, stdout) => error === null ? resolve(stdout) : reject(error))
    })
    const ran = await ssh(`test -e ${SCRIPTS} || { mkdir -p ${SCRIPTS} && tar -C ${SCRIPTS} -x; }`, tar.toString('latin1'), RUN_LIMIT)
    if (ran.code !== 0) throw new Error(`dist into the node: ${ran.err}`)
  }
}
