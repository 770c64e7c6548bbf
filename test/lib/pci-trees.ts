// Small /sys trees with just the PCI functions and attributes that a test is about.
import { openHost } from '../../lib/host-fs.ts'
import { lay, openTree } from '../hosts/tree.ts'
import type { HostView } from '../../lib/host.ts'
import type { Files } from '../hosts/words.ts'

export interface Fn {
  readonly address: string
  readonly id?: string
  /** Six digits, or four. */
  readonly class?: string
  readonly driver?: string
  readonly group?: number
  /** Bridges above it, the root port first. */
  readonly under?: readonly string[]
  readonly attrs?: Readonly<Record<string, string>>
  readonly links?: Readonly<Record<string, string>>
  /** Names of further directories in its own. */
  readonly dirs?: readonly string[]
  /** "10de:1533" */
  readonly subsystem?: string
}

export function fn(address: string, id: string, cls: string, more: Partial<Fn> = {}): Fn {
  return { address, id, class: cls, ...more }
}

/** A 64 byte configuration header; `type` 1 is a bridge. */
export function header(type: number): string {
  return `${'\x10'.repeat(14)}${String.fromCharCode(type)}${'\0'.repeat(49)}`
}

export function pciFiles(fns: readonly Fn[]): Files {
  const files: Record<string, Files[string]> = {}
  for (const one of fns) {
    const bus = one.address.slice(0, one.address.lastIndexOf(':'))
    const at = ['', 'sys', 'devices', `pci${bus}`, ...(one.under ?? []), one.address].join('/')
    files[`/sys/bus/pci/devices/${one.address}`] = { link: `../../../..${at}` }
    const [vendor, device] = one.id?.split(':') ?? []
    const [subVendor, subDevice] = one.subsystem?.split(':') ?? []
    const attrs: Record<string, string | undefined> = {
      vendor: vendor && `0x${vendor}`, device: device && `0x${device}`, class: one.class && `0x${one.class.padEnd(6, '0')}`,
      subsystem_vendor: subVendor && `0x${subVendor}`, subsystem_device: subDevice && `0x${subDevice}`, ...one.attrs,
    }
    files[at] = { dir: 0o755 }
    for (const [name, text] of Object.entries(attrs)) if (text !== undefined) files[`${at}/${name}`] = name === 'config' ? text : `${text}\n`
    if (one.driver !== undefined) files[`${at}/driver`] = { link: `/sys/bus/pci/drivers/${one.driver}` }
    if (one.group !== undefined) {
      files[`${at}/iommu_group`] = { link: `/sys/kernel/iommu_groups/${one.group}` }
      files[`/sys/kernel/iommu_groups/${one.group}/devices/${one.address}`] = { link: at }
    }
    for (const [name, link] of Object.entries(one.links ?? {})) files[`${at}/${name}`] = { link }
    for (const name of one.dirs ?? []) files[`${at}/${name}`] = { dir: 0o755 }
  }
  return files
}

export function pciHost(dir: string, fns: readonly Fn[], more: Files = {}): HostView {
  lay(openTree(dir), { ...pciFiles(fns), ...more })
  return openHost({ root: dir })
}

/** The same host, counting the questions it is asked. */
export function counted(host: HostView): { readonly host: HostView; readonly asked: () => number } {
  let count = 0
  const one = <A extends readonly unknown[], R>(ask: (...args: A) => R) => (...args: A): R => { count += 1; return ask(...args) }
  const { root, read, bytes, attr, list, link, real, stat, device } = host
  return {
    host: { root, read: one(read), bytes: one(bytes), attr: one(attr), list: one(list), link: one(link), real: one(real), stat: one(stat), device: one(device) },
    asked: () => count,
  }
}
