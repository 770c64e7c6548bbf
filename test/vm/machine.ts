// One QEMU: a q35 with an emulated IOMMU, graphics cards behind root ports of their own, and a virtio disk and NIC
// that must never be taken. It ends when the lab ends, however that ends.
import { spawn } from 'child_process'
import type { ChildProcess } from 'child_process'
import * as fs from 'fs'
import { createServer } from 'net'
import * as os from 'os'
import * as path from 'path'

/** What is in a slot: radeon is an RV100 that the real radeon driver takes, with an HD audio function beside it. */
export type Card = keyof typeof CARDS

export interface MachineWords {
  /** A directory of this machine alone: serial log, UEFI variables. */
  readonly dir: string
  readonly disk: string
  readonly diskFormat: 'raw' | 'qcow2'
  readonly firmware: 'bios' | 'uefi'
  readonly iommu: 'intel' | 'amd' | 'none'
  readonly cards: readonly Card[]
  /** A second disk, read only: what cloud-init finds there. */
  readonly seed?: string
  /** Started directly, past firmware and boot loader. */
  readonly kernel?: { readonly image: string; readonly initrd: string; readonly append: string }
  /** Losing the host's power may lose writes: only for disks that are thrown away when that happens. */
  readonly unsafe?: boolean
}

export interface Machine {
  /** Of ssh, on loopback. */
  readonly port: number
  readonly serial: string
  readonly exited: Promise<void>
  running(): boolean
  /** As a power cut: at once, without a word to the guest. */
  cut(): Promise<void>
  /** As the button on the case. */
  reset(): void
}

export const OVMF_CODE = '/usr/share/OVMF/OVMF_CODE_4M.fd'
const OVMF_VARS = '/usr/share/OVMF/OVMF_VARS_4M.fd'

const CARDS = {
  radeon: port => [`ati-vga,model=rv100,bus=${port},addr=00.0,multifunction=on`, `intel-hda,bus=${port},addr=00.1`],
  'radeon-alone': port => [`ati-vga,model=rv100,bus=${port},addr=00.0`],
  /** Another model of the same maker, which no driver of Debian takes. */
  rage128: port => [`ati-vga,model=rage128p,bus=${port},addr=00.0`],
  bochs: port => [`bochs-display,bus=${port}`],
  /** Behind a bridge to conventional PCI nothing is kept apart: a Radeon and somebody's sound card in one group. */
  'radeon-and-sound': port => [`i82801b11-bridge,id=${port}pci,bus=${port}`, `ati-vga,model=rv100,bus=${port}pci,addr=1`, `ES1370,bus=${port}pci,addr=2`],
  empty: () => [],
} as const satisfies Readonly<Record<string, (port: string) => readonly string[]>>

const IOMMUS = { intel: ['intel-iommu,intremap=on,caching-mode=on,device-iotlb=on'], amd: ['amd-iommu,intremap=on,device-iotlb=on'], none: [] }

function devicesOf({ iommu, cards, seed }: MachineWords): readonly string[] {
  const behind = cards.flatMap((card, at) => [`pcie-root-port,id=slot${at},bus=pcie.0,addr=${4 + at},chassis=${1 + at}`, ...CARDS[card](`slot${at}`)])
  return [...IOMMUS[iommu], ...behind, 'virtio-blk-pci,drive=disk,bus=pcie.0,addr=2', 'virtio-net-pci,netdev=net,bus=pcie.0,addr=3', 'virtio-rng-pci', ...(seed === undefined ? [] : ['virtio-blk-pci,drive=seed,bus=pcie.0,addr=1d'])]
}

function firmwareOf({ firmware, dir }: MachineWords): readonly string[] {
  if (firmware === 'bios') return []
  const vars = path.join(dir, 'vars.fd')
  if (!fs.existsSync(vars)) fs.copyFileSync(OVMF_VARS, vars)
  return ['-drive', `if=pflash,format=raw,readonly=on,file=${OVMF_CODE}`, '-drive', `if=pflash,format=raw,file=${vars}`]
}

let cpus = 2

/**
 * For so many nodes at once. Two CPUs each, where this machine has them: when the one that holds a lock does not run,
 * the other one burns its time waiting, which made two nodes of two CPUs on two cores a third slower than of one.
 */
export function runAtOnce(nodes: number): void {
  cpus = Math.max(1, Math.min(2, Math.floor(os.cpus().length / nodes)))
}

/** qemu64: what newer models add (AVX, five levels of page tables) is slower to emulate, a tenth in all. */
function argvOf(words: MachineWords, port: number, serial: string): readonly string[] {
  const { disk, diskFormat, kernel, seed } = words
  return [
    '-machine', 'q35,kernel-irqchip=split', '-accel', 'tcg,thread=multi,tb-size=512', '-cpu', 'qemu64', '-smp', String(cpus), '-m', '2560',
    '-nodefaults', '-vga', 'none', '-display', 'none', '-monitor', 'stdio', '-serial', `file:${serial}`,
    ...firmwareOf(words),
    '-drive', `id=disk,if=none,file=${disk},format=${diskFormat},cache=${words.unsafe === true ? 'unsafe' : 'writeback'},discard=unmap`,
    ...(seed === undefined ? [] : ['-drive', `id=seed,if=none,file=${seed},format=raw,readonly=on`]),
    '-netdev', `user,id=net,hostfwd=tcp:127.0.0.1:${port}-:22`,
    ...devicesOf(words).flatMap(device => ['-device', device]),
    ...(kernel === undefined ? [] : ['-kernel', kernel.image, '-initrd', kernel.initrd, '-append', kernel.append]),
  ]
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

const running = new Set<ChildProcess>()
process.on('exit', () => { for (const child of running) child.kill('SIGKILL') })
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) process.on(signal, () => process.exit(code))

export async function startMachine(words: MachineWords): Promise<Machine> {
  const port = await freePort()
  const serial = path.join(words.dir, 'serial.log')
  const errors = fs.openSync(path.join(words.dir, 'qemu.log'), 'a')
  // setpriv: also when the lab is killed and cannot say goodbye.
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', 'qemu-system-x86_64', ...argvOf(words, port, serial)], { stdio: ['pipe', errors, errors] })
  fs.closeSync(errors)
  child.stdin?.on('error', () => undefined)
  running.add(child)
  const exited = new Promise<void>((resolve) => {
    const gone = (): void => { running.delete(child); resolve() }
    child.on('exit', gone)
    child.on('error', gone)
  })
  return {
    port, serial, exited,
    running: () => running.has(child),
    cut() { child.kill('SIGKILL'); return exited },
    reset() { child.stdin?.write('system_reset\n') },
  }
}
