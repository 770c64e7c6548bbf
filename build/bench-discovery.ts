// npm run bench:discovery: what looking at a host costs as it grows, beside `lspci -nnk` on the same made-up sysfs.
// Prints, never asserts.
import { execFileSync, spawnSync } from 'child_process'
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'fs'
import { tmpdir } from 'os'
import { join } from 'path'
import { removeTree } from '../test/hosts/scratch.ts'
import { giveAway } from '../test/integration/controllers.ts'
import { ROOT } from './names.ts'

const SIZES: readonly number[] = [100, 1000, 10000]
const ROUNDS = 5
const NOBODY = 65534
/** A node has this many GPUs at most, however much storage and network (VFs) it has. */
const GPUS = 16
const GPU_EVERY = 6

/** The files that lspci and we read of a function. */
function writeFunction(sys: string, at: number): void {
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')
  const [domain, bus, slot] = [Math.floor(at / 8192), Math.floor(at / 32) % 256, at % 32]
  const address = `${hex(domain, 4)}:${hex(bus, 2)}:${hex(slot, 2)}.0`
  const isGpu = at % GPU_EVERY === 0 && at < GPUS * GPU_EVERY
  const device = `devices/pci${hex(domain, 4)}:${hex(bus, 2)}/${address}`
  const dir = join(sys, device)
  mkdirSync(dir, { recursive: true })
  const files: Readonly<Record<string, string>> = {
    vendor: isGpu ? '0x10de' : '0x8086', device: isGpu ? '0x20b7' : '0x1592', class: isGpu ? '0x030200' : '0x020000', revision: '0xa1', subsystem_vendor: '0x10de', subsystem_device: '0x1533',
    irq: '16', numa_node: '0', enable: '1', driver_override: '(null)', modalias: 'pci:', uevent: '', max_link_width: '16', current_link_width: '16', reset_method: 'flr bus',
    resource: '0x0000000000000000 0x0000000000000000 0x0000000000000000\n'.repeat(13).trim(),
  }
  for (const [name, value] of Object.entries(files)) writeFileSync(join(dir, name), `${value}\n`)
  const [vendorId, deviceId] = [files['vendor'] ?? '', files['device'] ?? ''].map((value) => parseInt(value, 16)) as [number, number]
  const config = Buffer.alloc(64)
  config.writeUInt16LE(vendorId, 0)
  config.writeUInt16LE(deviceId, 2)
  config.writeUInt32LE(parseInt(files['class'] ?? '', 16) << 8 | 0xa1, 8)
  writeFileSync(join(dir, 'config'), config)
  mkdirSync(join(sys, 'kernel/iommu_groups', String(at), 'devices'), { recursive: true })
  symlinkSync(`../../../../${device}`, join(sys, 'kernel/iommu_groups', String(at), 'devices', address))
  symlinkSync(`../../../kernel/iommu_groups/${at}`, join(dir, 'iommu_group'))
  symlinkSync(`../../../bus/pci/drivers/${isGpu ? 'nvidia' : 'ice'}`, join(dir, 'driver'))
  symlinkSync(`../../../${device}`, join(sys, 'bus/pci/devices', address))
}

/** The top of a tree with so many functions. */
function hostOf(dir: string, functions: number): string {
  const tree = join(dir, String(functions))
  const sys = join(tree, 'sys')
  for (const path of ['bus/pci/devices', 'bus/pci/drivers/nvidia', 'bus/pci/drivers/ice', 'bus/pci/slots', 'kernel/iommu_groups', 'class/iommu/dmar0', 'firmware/acpi/tables']) mkdirSync(join(sys, path), { recursive: true })
  mkdirSync(join(tree, 'etc'))
  writeFileSync(join(tree, 'etc/os-release'), 'ID=debian\nPRETTY_NAME="Debian"\n')
  for (let at = 0; at < functions; at++) writeFunction(sys, at)
  giveAway(tree)
  return tree
}

/** CPU milliseconds of one run, as nobody. */
function cpuOf(argv: readonly string[]): number {
  const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...env } = process.env
  void [NODE_EXTRA_CA_CERTS, NODE_OPTIONS]
  const { stderr, status } = spawnSync('bash', ['-c', 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>/dev/null', 'bench', ...argv], { env, cwd: '/', encoding: 'utf8', ...(process.getuid() === 0 ? { uid: NOBODY, gid: NOBODY } : {}) })
  const times = /^(\d+\.\d+) (\d+\.\d+)\n$/.exec(stderr)
  if (status !== 0 || times === null) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`)
  return (Number(times[1]) + Number(times[2])) * 1000
}

function least(argv: readonly string[]): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => cpuOf(argv)))
}

function run(): void {
  try { execFileSync('lspci', ['--version'], { stdio: 'ignore' }) } catch { throw new Error('lspci is not installed: apt-get install pciutils') }
  const dir = mkdtempSync(join(tmpdir(), 'vfiokit-bench-'))
  try {
    chmodSync(dir, 0o755)
    writeFileSync(join(dir, 'empty.js'), '')
    const empty = least([process.execPath, join(dir, 'empty.js')])
    console.log(`CPU milliseconds, least of ${ROUNDS} runs; an empty script takes ${empty.toFixed(0)} on this Node (${process.version}).\n`)
    console.log('functions  gpu_info  lspci -nnk  ratio  gpu_info per function, less the empty script')
    for (const functions of SIZES) {
      const tree = hostOf(dir, functions)
      const ours = least([process.execPath, join(ROOT, 'dist/gpu_info.js'), '{}', '--root', tree])
      const theirs = least(['lspci', '-O', `sysfs.path=${tree}/sys/bus/pci`, '-nnk'])
      console.log(`${String(functions).padStart(9)}  ${ours.toFixed(0).padStart(8)}  ${theirs.toFixed(0).padStart(10)}  ${(ours / theirs).toFixed(2).padStart(5)}  ${((ours - empty) / functions).toFixed(3)} ms`)
    }
  } finally {
    removeTree(dir)
  }
}

try { run() } catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
