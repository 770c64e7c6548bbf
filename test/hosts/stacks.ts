// What stands on the disks and network ports of a running fixture node: device-mapper and md, mounts and swap, bonds
// and bridges, routes and logins, as /sys and /proc show them (proc(5); kernel: Documentation/ABI).
import type { Tree } from './tree.ts'
import type { Files, Host, PciFunction } from './words.ts'

/** Where the disk of a function hangs below it: NVMe, USB or SATA. */
function diskPath(fn: PciFunction, block: string): string {
  if (block.startsWith('nvme')) return `nvme/${block.replace(/n\d+$/, '')}/${block}`
  return `${fn.class.startsWith('0c03') ? 'usb1/1-1/1-1:1.0' : 'ata1'}/host0/target0:0:0/0:0:0:0/block/${block}`
}

/** "nvme0n1p2", "sda2" */
function partition(block: string, n: number): string {
  return /\d$/.test(block) ? `${block}p${n}` : `${block}${n}`
}

const PARTITIONS = [1, 2, 3, 4]

/** A disk with four partitions. */
export function diskFiles(fn: PciFunction, dir: string, block: string, minor: number): Files {
  const disk = `${dir}/${diskPath(fn, block)}`
  const major = block.startsWith('nvme') ? 259 : 8
  const files: Record<string, Files[string]> = { [`/sys/block/${block}`]: { link: `..${disk.slice(4)}` } }
  for (const [name, at, number] of [[block, disk, minor] as const, ...PARTITIONS.map(n => [partition(block, n), `${disk}/${partition(block, n)}`, minor + n] as const)]) {
    files[`${at}/dev`] = `${major}:${number}\n`
    if (name !== block) files[`${at}/partition`] = `${number - minor}\n`
    files[`/sys/class/block/${name}`] = { link: `../..${at.slice(4)}` }
    files[`/sys/dev/block/${major}:${number}`] = { link: `../..${at.slice(4)}` }
  }
  return files
}

export function netFiles(dir: string, name: string): Files {
  return { [`${dir}/net/${name}/operstate`]: 'up\n', [`${dir}/net/${name}/device`]: { link: '../..' }, [`/sys/class/net/${name}`]: { link: `../..${dir.slice(4)}/net/${name}` } }
}

export function keyboardFiles(dir: string): Files {
  const at = `${dir}/usb1/1-2`
  return {
    [`${at}/product`]: 'Plain Keyboard\n', [`${at}/bDeviceClass`]: '00\n', [`${at}/1-2:1.0/bInterfaceClass`]: '03\n', [`${at}/1-2:1.0/bInterfaceProtocol`]: '01\n',
    '/sys/bus/usb/devices/1-2': { link: `../../..${at.slice(4)}` }, '/sys/bus/usb/devices/1-2:1.0': { link: `../../..${at.slice(4)}/1-2:1.0` },
  }
}

const MAJORS: Readonly<Record<string, number>> = { dm: 253, md: 9, bcache: 252 }

/** One block device made of others: dm-0, md127, bcache0. */
function madeFiles(name: string, of: readonly string[], map: string | undefined): Files {
  const [, kind = '', n = ''] = /^([a-z]+)-?(\d+)$/.exec(name) || []
  const at = `/sys/devices/virtual/block/${name}`
  const number = `${MAJORS[kind] === undefined ? 254 : MAJORS[kind]}:${n}`
  const files: Record<string, Files[string]> = {
    [`${at}/dev`]: `${number}\n`, [`/sys/class/block/${name}`]: { link: `../..${at.slice(4)}` }, [`/sys/dev/block/${number}`]: { link: `../..${at.slice(4)}` },
  }
  if (map !== undefined) files[`${at}/dm/name`] = `${map}\n`
  for (const one of of) files[`${at}/slaves/${one}`] = { link: `/sys/class/block/${one}` }
  return files
}

/** An IPv4 address as /proc/net writes it on a little-endian machine. */
function littleEndian(ip: string): string {
  return ip.split('.').reverse().map(byte => Number(byte).toString(16).toUpperCase().padStart(2, '0')).join('')
}

function routeFiles(host: Host): Files {
  const standard = host.functions.some(fn => fn.netdev === 'eno1') ? ['eno1'] : []
  const routes = host.stack.routes === null ? standard : host.stack.routes
  const line = (to: string, via: string, mask: string): string => `${via}\t${littleEndian(to)}\t00000000\t0001\t0\t0\t0\t${littleEndian(mask)}\t0\t0\t0\n`
  return {
    '/proc/net/route': `Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n${routes.map(via => line('0.0.0.0', via, '0.0.0.0')).join('')}${host.stack.subnets.map(({ to, mask, via }) => line(to, via, mask)).join('')}`,
    '/proc/net/tcp': `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n${host.stack.sessions.map(({ peer, local }, i) =>
      `   ${i}: ${littleEndian(local)}:0016 ${littleEndian(peer)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${i} 4\n`).join('')}`,
  }
}

/** Lays everything that the words of the host put on its disks and ports, once their drivers run. */
export function stackFiles(tree: Tree, host: Host): Files {
  const { made, mounts, swaps, nets } = host.stack
  const files: Record<string, Files[string]> = {}
  for (const { name, of, map } of made) Object.assign(files, madeFiles(name, of, map))
  for (const { name, of } of nets) {
    files[`/sys/class/net/${name}`] = { link: `../../devices/virtual/net/${name}` }
    files[`/sys/devices/virtual/net/${name}/operstate`] = 'up\n'
    for (const one of of) files[`/sys/devices/virtual/net/${name}/lower_${one}`] = { link: `/sys/class/net/${one}` }
  }
  const numberOf = (name: string): string => {
    const known = files[`/sys/devices/virtual/block/${name}/dev`]
    return (typeof known === 'string' ? known : tree.read(`/sys/class/block/${name}/dev`) || '0:99').trim()
  }
  const kept = (tree.read('/proc/self/mountinfo') || '').split('\n').filter(line => line !== '' && !mounts.some(mount => line.split(' ')[4] === mount.at))
  const added = mounts.map(({ at, on, type, source }, i) => `${60 + i} 22 ${type === 'btrfs' || on === '' ? `0:${60 + i}` : numberOf(on)} / ${at} rw,relatime shared:${60 + i} - ${type} ${source} rw`)
  files['/proc/self/mountinfo'] = [...kept, ...added, ''].join('\n')
  if (swaps.length > 0) files['/proc/swaps'] = `Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n${swaps.map(name => `${name.startsWith('/') ? `${name}\tfile` : `/dev/${name}\tpartition`}\t8388604\t0\t-2\n`).join('')}`
  return { ...files, ...routeFiles(host), ...host.stack.shown }
}
