// Words that scenarios share: the emulated card, what lspci and the files of a node say, the nested guest.
import type { Json, LabNode } from '../node.ts'
import type { Lab } from '../lab.ts'

/** QEMU's ati-vga (RV100) and the HD audio controller that sits beside it. */
export const RADEON = '1002:5159'
export const AUDIO = '8086:2668'
/** Another model in the same slot. */
export const RAGE = '1002:5046'
export const IDS = { ids: `${RADEON},${AUDIO}` }

export interface Gpu extends Json {
  readonly address: string
  readonly id: string
  readonly driver: string | null
  readonly iommu_group: number | null
  readonly group_members: readonly string[] | null
  readonly companions: readonly { readonly address: string; readonly id: string; readonly driver: string | null }[]
}

export async function radeon(node: LabNode): Promise<Gpu> {
  const { json } = await node.run('gpu_info', { ids: RADEON })
  const [gpu] = json['gpus'] as readonly Gpu[]
  if (gpu === undefined) throw new Error(`gpu_info sees no ${RADEON}: ${JSON.stringify(json)}`)
  return gpu
}

/** [address, id, driver] of the card's functions, as lspci of the node has them. */
export async function lspci(node: LabNode, ...ids: readonly string[]): Promise<readonly (readonly [string, string, string])[]> {
  const text = await node.out('lspci -Dnnk')
  return text.split(/\n(?=\S)/).flatMap((block) => {
    const head = /^(\S+) .*\[([0-9a-f]{4}:[0-9a-f]{4})\]/.exec(block)
    if (head === null || !(ids.length > 0 ? ids : [RADEON, AUDIO]).includes(head[2] ?? '')) return []
    return [[head[1] ?? '', head[2] ?? '', /Kernel driver in use: (\S+)/.exec(block)?.[1] ?? ''] as const]
  })
}

/** The function with this id, as lspci has it; driver "" is none. */
export async function functionOf(node: LabNode, id: string): Promise<{ readonly address: string; readonly driver: string }> {
  const [found] = (await node.out(`lspci -Dnnk -d ${id}`)).split(/\n(?=\S)/)
  const address = /^\S+/.exec(found ?? '')?.[0]
  if (address === undefined) throw new Error(`lspci sees no ${id}`)
  return { address, driver: /Kernel driver in use: (\S+)/.exec(found ?? '')?.[1] ?? '' }
}

/** Address -> driver of every Radeon of the lab and its sibling, Rage 128 Pro. */
export async function cardsOf(node: LabNode): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await lspci(node, RADEON, RAGE)).map(([address, , driver]) => [address, driver]))
}

export async function drivers(node: LabNode): Promise<readonly string[]> {
  return (await lspci(node)).map(([, , driver]) => driver)
}

/** The nested guest: SeaBIOS in it maps what it was given. Gives what `info pci` says in its monitor. */
export async function nestedInfoPci(node: LabNode, addresses: readonly string[]): Promise<string> {
  const devices = addresses.map(address => `-device vfio-pci,host=${address}`).join(' ')
  return node.out(`{ sleep 40; echo info pci; sleep 10; echo quit; } | timeout 300 qemu-system-x86_64 -M q35 -accel tcg -m 128 -nodefaults -vga none -display none ${devices} -monitor stdio 2>&1`)
}

/**
 * Every file with its type, mode, owner, size, times of change and target: nobody can write to a file and leave its
 * ctime. Less what a running system writes by itself.
 */
export async function listing(node: LabNode): Promise<readonly string[]> {
  const text = await node.out(`find / /boot -xdev \\( -path /proc -o -path /sys -o -path /run -o -path /dev -o -path /tmp -o -path /var/tmp -o -path /var/log -o -path /var/lib/systemd \\) -prune -o ! -type d -printf '%p %y %m %U:%G %s %C@ %l\\n' | sort`)
  return text.split('\n')
}

/** Hashes of what may have been edited. Directories as well, by their mode. */
export async function contents(node: LabNode): Promise<ReadonlyMap<string, string>> {
  const text = await node.out(`cd /; { find etc boot var root opt home -xdev -type f ! -path 'boot/efi/*' -print0 | xargs -0 sha256sum; find etc boot var root opt home -xdev ! -type f -printf '%y%m[%l]  %p\\n'; find etc boot var root opt home -xdev -type f -printf '%m %U:%G  mode of %p\\n'; } | sort`)
  return new Map(text.split('\n').filter(line => line !== '').map((line) => {
    const at = line.indexOf('  ')
    return [line.slice(at + 2), line.slice(0, at)] as const
  }))
}

export function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(name => before.get(name) !== after.get(name)).sort()
}

/** Logs, caches, and what is generated from other files; the sources of those are compared. */
const GENERATED = /^(mode of )?(var\/log\/|var\/cache\/|var\/tmp|var\/lib\/(systemd|private|initramfs-tools|logrotate)\b|boot\/(initrd\.img|initramfs)-|boot\/grub2?\/(grub\.cfg|grubenv)$|etc\/(ld\.so\.cache|\.pwd\.lock|adjtime|mtab)$)/

export function edited(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return differences(before, after).filter(name => !GENERATED.test(name))
}

export async function verified(lab: Lab, node: LabNode, params: object = {}): Promise<void> {
  const verify = await node.run('passthrough_verify', params)
  lab.equal([verify.code, verify.json['status'], verify.json['ready'], verify.json['ready_next_boot']], [0, 'ready', true, true], `passthrough_verify (${String(verify.json['msg'])})`)
}
