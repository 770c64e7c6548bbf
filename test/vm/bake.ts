// From a recipe to a disk that boots by its own boot loader: Debian's packages in a tree, the tree on a disk, one
// boot with a kernel given from outside in which the node installs its boot loader and builds its image.
import * as fs from 'fs'
import * as path from 'path'
import { CACHE, bakedTree, cachePath, must } from '../trees/debian.ts'
import { OVMF_CODE } from './machine.ts'
import { openNode } from './node.ts'
import { say } from './progress.ts'
import { CONSOLE } from './recipes.ts'
import type { NodeRecipe } from './recipes.ts'

const MIB = 1 << 20
const BOOT_MIB = 320
const ROOT_MIB = 3600
const KEY = path.join(CACHE, 'vm-key')

export interface Baked {
  readonly disk: string
  /** Private key of the node's root. */
  readonly key: string
}

/** Programs that the lab needs: [program, Debian package]. */
const NEEDED: readonly (readonly [string, string])[] = [
  ['qemu-system-x86_64', 'qemu-system-x86'], ['qemu-img', 'qemu-utils'], ['mmdebstrap', 'mmdebstrap'], ['parted', 'parted'],
  ['mke2fs', 'e2fsprogs'], ['mkfs.vfat', 'dosfstools'], ['ssh', 'openssh-client'], ['setpriv', 'util-linux'],
]
const SPACE_GIB = 12

/** What keeps the lab from running on this machine, as sentences with their remedy. */
export function missing(): readonly string[] {
  if (process.getuid() !== 0) return ['the lab makes root trees with mmdebstrap and chroot: run it as root']
  if (process.arch !== 'x64') return [`the nodes of the lab are amd64, this machine is ${process.arch}`]
  const found: string[] = []
  const dirs = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/sbin']
  const absent = NEEDED.filter(([program]) => !dirs.some(dir => fs.existsSync(path.join(dir, program))))
  if (!fs.existsSync(OVMF_CODE)) absent.push([OVMF_CODE, 'ovmf'])
  if (absent.length > 0) found.push(`missing: ${absent.map(([program]) => program).join(', ')}; install ${absent.map(([, name]) => name).join(' ')}`)
  fs.mkdirSync(CACHE, { recursive: true })
  const [, free = ''] = must(['df', '--output=avail', '-B1G', CACHE]).split('\n')
  if (Number(free) < SPACE_GIB) found.push(`${CACHE} has ${free.trim()} GiB free, the lab needs ${SPACE_GIB} for trees and disks: make room, or set XDG_CACHE_HOME to a larger file system`)
  return found
}

function publicKey(): string {
  if (!fs.existsSync(KEY)) must(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', 'lab', '-f', KEY])
  return fs.readFileSync(`${KEY}.pub`, 'utf8')
}

/** Two scenarios that want the same node wait for one installation. */
const atWork = new Map<string, Promise<Baked>>()

/** The disk of a node as it is installed, from the cache or new (six minutes, more on a busy machine). */
export function baked(recipe: NodeRecipe): Promise<Baked> {
  const begun = atWork.get(recipe.name) ?? bake(recipe)
  atWork.set(recipe.name, begun)
  return begun
}

async function bake(recipe: NodeRecipe): Promise<Baked> {
  const source = fs.readFileSync(new URL('./bake.js', import.meta.url), 'utf8')
  const authorized = publicKey()
  const disk = cachePath(recipe.name, JSON.stringify([recipe, source, authorized]), 'qcow2')
  if (fs.existsSync(disk)) return { disk, key: KEY }
  say(`${recipe.name}: packages`)
  const tar = bakedTree(recipe)
  const dir = fs.mkdtempSync(path.join(CACHE, `vm-work-${process.pid}-`))
  try {
    say(`${recipe.name}: disk`)
    const kernel = layOut(recipe, tar, authorized, dir)
    say(`${recipe.name}: first boot, for its boot loader and its image`)
    const node = openNode({ dir, disk: `${dir}/disk`, diskFormat: 'raw', firmware: 'bios', iommu: recipe.iommu, cards: ['radeon', 'bochs'], kernel, unsafe: true }, KEY)
    await node.start()
    await node.out(`set -e\n${recipe.install}\nrm -rf /opt/vfiokit /var/lib/systemd/random-seed`)
    await node.shutDown()
    must(['qemu-img', 'convert', '-f', 'raw', '-O', 'qcow2', `${dir}/disk`, `${dir}/disk.qcow2`])
    fs.renameSync(`${dir}/disk.qcow2`, disk)
  } finally {
    must(['rm', '-rf', '--one-file-system', dir])
  }
  return { disk, key: KEY }
}

/** [first MiB, MiB, label] of the partitions, as parted and /etc/fstab have them. */
function partitions({ firmware }: NodeRecipe): readonly { readonly at: number; readonly size: number; readonly mount: string }[] {
  const boot = { at: 129, size: BOOT_MIB, mount: '/boot' }
  const root = { at: 129 + BOOT_MIB, size: ROOT_MIB, mount: '/' }
  return firmware === 'uefi' ? [{ at: 1, size: 128, mount: '/boot/efi' }, boot, root] : [boot, root]
}

/** The tree, prepared, on the partitions of `dir`/disk; gives the kernel to start it with. */
function layOut(recipe: NodeRecipe, tar: string, authorized: string, dir: string): { image: string; initrd: string; append: string } {
  const tree = `${dir}/tree`
  const parts = partitions(recipe)
  fs.mkdirSync(tree)
  must(['tar', '-C', tree, '-xf', tar])
  const mounts = parts.map(({ mount }, at) => `/dev/vda${at + 1} ${mount} ${mount === '/boot/efi' ? 'vfat umask=0077' : 'ext4 defaults'} 0 0\n`)
  fs.writeFileSync(`${tree}/etc/fstab`, mounts.slice().reverse().join(''))
  fs.mkdirSync(`${tree}/root/.ssh`, { recursive: true, mode: 0o700 })
  fs.writeFileSync(`${tree}/root/.ssh/authorized_keys`, authorized, { mode: 0o600 })
  must(['chroot', tree, 'sh', '-ec', recipe.prepare])

  const boot = `${dir}/boot`
  fs.renameSync(`${tree}/boot`, boot)
  fs.mkdirSync(`${tree}/boot`)
  const [version = ''] = fs.readdirSync(`${tree}/lib/modules`)
  for (const name of ['vmlinuz', 'initrd.img']) fs.copyFileSync(`${boot}/${name}-${version}`, `${dir}/${name}`)

  const disk = `${dir}/disk`
  const last = parts[parts.length - 1]
  fs.closeSync(fs.openSync(disk, 'w'))
  fs.truncateSync(disk, ((last?.at ?? 0) + (last?.size ?? 0) + 1) * MIB)
  must(['parted', '-s', disk, 'mklabel', recipe.firmware === 'uefi' ? 'gpt' : 'msdos', ...parts.flatMap(({ at, size }) => ['mkpart', 'primary', `${at}MiB`, `${at + size}MiB`]), ...(recipe.firmware === 'uefi' ? ['set', '1', 'esp', 'on'] : [])])
  for (const { at, size, mount } of parts) {
    // Small clusters: with fewer than 65,525 of them it is no FAT32 to firmware.
    if (mount === '/boot/efi') must(['mkfs.vfat', '-F', '32', '-s', '1', '--offset', String(at * 2048), disk, String(size * 1024)])
    else must(['mke2fs', '-q', '-F', '-t', 'ext4', '-d', mount === '/' ? tree : boot, '-E', `offset=${at * MIB}`, disk, `${size}M`])
  }
  must(['rm', '-rf', '--one-file-system', tree, boot])
  return { image: `${dir}/vmlinuz`, initrd: `${dir}/initrd.img`, append: `root=/dev/vda${parts.length} rw ${CONSOLE}` }
}
