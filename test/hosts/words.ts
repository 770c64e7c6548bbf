// Words to describe a compute node with: `ubuntu2204(xeon(), gpu('0000:41:00.0', { id: '10de:20b7' }))`. A word is a
// function from node to node, so any number of them compose; the distributions are in distros.ts.

/** A file below the root: its text (mode 0644, one character per byte), or text with a mode, or a symlink, or a directory. null: not there. */
export type Entry = string | { readonly text: string; readonly mode: number } | { readonly link: string } | { readonly dir: number } | null
export type Files = Readonly<Record<string, Entry>>

export interface Cpu {
  readonly arch: 'x86_64' | 'aarch64'
  readonly brand: 'intel' | 'amd' | 'arm'
  /** The block of /proc/cpuinfo for one processor, without its number. */
  readonly info: string
  readonly processors: number
}

/** What the firmware and the kernel make of the IOMMU before anybody sets an argument. */
export type IommuState = 'default' | 'on' | 'off' | 'absent'

export interface PciFunction {
  readonly address: string
  /** "10de:20b7" */
  readonly id: string
  /** "10de:1533" */
  readonly subsystem: string
  /** Six hex digits: class, subclass, programming interface. */
  readonly class: string
  readonly revision: string
  /** The driver that takes it on a host which does nothing about it; null: the kernel has none for it. */
  readonly driver: string | null
  /** Its IOMMU group while an IOMMU is on; null: one of its slot's own. */
  readonly group: number | null
  readonly numa: number
  readonly bootVga?: boolean
  /** A bridge: the bus below it. */
  readonly secondary?: string
  /** BAR sizes in bytes. */
  readonly bars?: readonly number[]
  readonly resetMethods?: readonly string[]
  readonly link?: { readonly width: number; readonly maxWidth: number; readonly speed: string }
  /** Addresses that the kernel links to this display function (`consumer:pci:...`). */
  readonly consumers?: readonly string[]
  readonly totalVfs?: number
  readonly numVfs?: number
  readonly physicalFunction?: string
  /** Its configuration space reads all ones: switched off or hung. */
  readonly dead?: boolean
  /** Of a NIC or a disk: what hangs on it. */
  readonly netdev?: string
  readonly block?: string
  /** Of a USB controller: a keyboard is plugged in. */
  readonly keyboard?: boolean
}

/** What stands on the disks and ports of a running node; stacks.ts shows it in /sys and /proc. */
export interface Stack {
  /** Block devices that are made of others: dm-0 of nvme0n1p3; `map`: its name in /dev/mapper. */
  readonly made: readonly { readonly name: string; readonly of: readonly string[]; readonly map?: string }[]
  /** `on`: a block device, or '' for a file system without one. */
  readonly mounts: readonly { readonly at: string; readonly on: string; readonly type: string; readonly source: string }[]
  /** Block devices by name, files by path. */
  readonly swaps: readonly string[]
  /** Network interfaces that are made of others. */
  readonly nets: readonly { readonly name: string; readonly of: readonly string[] }[]
  /** Interfaces with a default route; null: eno1 where the node has it. */
  readonly routes: readonly string[] | null
  readonly subnets: readonly { readonly to: string; readonly mask: string; readonly via: string }[]
  /** Established connections to port 22. */
  readonly sessions: readonly { readonly peer: string; readonly local: string }[]
  /** Whatever else the running kernel shows below /sys and /proc. */
  readonly shown: Files
}

/** Whether vfio is built into a kernel, comes as modules, or is not there at all. */
export type VfioBuild = 'builtin' | 'module' | 'missing'

export interface Kernel {
  readonly version: string
  readonly vfio: VfioBuild
  /** CONFIG_INTEL_IOMMU_DEFAULT_ON */
  readonly intelIommuOn: boolean
  /** Further modules that are built in: names with underscores. */
  readonly builtin: readonly string[]
  /** Modules this kernel lacks (Debian's cloud kernel has no nouveau). */
  readonly lacks: readonly string[]
  /** Ending of its module files. */
  readonly suffix: '.ko' | '.ko.xz' | '.ko.zst'
}

/** What happened on the node once its system was installed: files that changed, tools that ran, a reboot. */
export type Event =
  | { readonly do: 'files'; readonly files: Files }
  | { readonly do: 'run'; readonly argv: readonly [string, ...string[]] }
  | { readonly do: 'edit'; readonly path: string; readonly edit: (text: string) => string }
  | { readonly do: 'reboot' }

export interface Host {
  readonly name: string
  readonly cpu: Cpu
  readonly functions: readonly PciFunction[]
  /** Newest last, the order they were installed in. */
  readonly kernels: readonly Kernel[]
  readonly firmware: 'bios' | 'uefi'
  readonly iommu: IommuState
  readonly distro: Distro
  /** Laid over what the distribution installs, before anything is generated from it. */
  readonly files: Files
  readonly stack: Stack
  readonly events: readonly Event[]
  /** What its operator asks for, where that is not simply every GPU by its id. */
  readonly asks?: Readonly<Record<string, unknown>>
}

/** How a distribution's boot tools behave; the rules are in fake-grub.ts and fake-images.ts. */
export interface Distro {
  readonly id: string
  readonly osRelease: string
  readonly mkconfig: 'debian' | 'el8' | 'el9-rewrites-bls' | 'el9' | 'suse'
  readonly initramfs: 'initramfs-tools' | 'dracut'
  /** "/boot/initrd.img-" and "", or "/boot/initramfs-" and ".img". */
  readonly image: { readonly before: string; readonly after: string }
  /** The name below EFI/ on the ESP. */
  readonly vendor: string
  /** What follows root= and precedes the arguments in generated entries. */
  readonly root: string
  /** /boot is a file system of its own: paths in entries start below it. */
  readonly bootPartition: boolean
  readonly recovery: string | null
  readonly grubCfgMode: number
}

export type Word = (host: Host) => Host

const INTEL_FLAGS = 'fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f'
const AMD_FLAGS = 'fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2'

function cpu(value: Cpu): Word {
  return host => ({ ...host, cpu: value })
}

/** An Intel server processor with VT-d. */
export function xeon(): Word {
  return cpu({
    arch: 'x86_64', brand: 'intel', processors: 2,
    info: `vendor_id\t: GenuineIntel\ncpu family\t: 6\nmodel\t\t: 106\nmodel name\t: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz\nstepping\t: 6\nflags\t\t: ${INTEL_FLAGS}\nvmx flags\t: vnmi preemption_timer ept vpid unrestricted_guest\n`,
  })
}

/** An AMD server processor with AMD-Vi. */
export function epyc(): Word {
  return cpu({
    arch: 'x86_64', brand: 'amd', processors: 2,
    info: `vendor_id\t: AuthenticAMD\ncpu family\t: 25\nmodel\t\t: 1\nmodel name\t: AMD EPYC 7763 64-Core Processor\nstepping\t: 1\nflags\t\t: ${AMD_FLAGS}\n`,
  })
}

/** An Arm server processor with an SMMU. */
export function arm64(): Word {
  return cpu({
    arch: 'aarch64', brand: 'arm', processors: 2,
    info: 'BogoMIPS\t: 50.00\nFeatures\t: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid\nCPU implementer\t: 0x41\nCPU architecture: 8\nCPU variant\t: 0x3\nCPU part\t: 0xd0c\nCPU revision\t: 1\n',
  })
}

/** default: as the kernel's configuration has it; on, off: what an Intel kernel does unless an argument says otherwise; absent: switched off in the firmware. */
export function iommu(state: IommuState): Word {
  return host => ({ ...host, iommu: state })
}

export function firmware(kind: 'bios' | 'uefi'): Word {
  return host => ({ ...host, firmware: kind })
}

export function kernel(version: string, vfio: VfioBuild = 'module', more: Partial<Kernel> = {}): Kernel {
  return { version, vfio, intelIommuOn: false, builtin: [], lacks: [], suffix: '.ko', ...more }
}

/** The installed kernels, oldest first; the newest boots. */
export function kernels(...list: readonly Kernel[]): Word {
  return host => ({ ...host, kernels: list })
}

/** Files laid over those of the distribution, before images and grub.cfg are generated and the node boots. */
export function files(extra: Files): Word {
  return host => ({ ...host, files: { ...host.files, ...extra } })
}

/** What happened after the first boot, in order. */
export function after(...events: readonly Event[]): Word {
  return host => ({ ...host, events: [...host.events, ...events] })
}

function stacked(add: (stack: Stack) => Partial<Stack>): Word {
  return host => ({ ...host, stack: { ...host.stack, ...add(host.stack) } })
}

/** A file system; what was mounted there before goes. */
export function mounted(at: string, on: string, type = 'ext4', source = on === '' ? type : `/dev/${on}`): Word {
  return stacked(({ mounts }) => ({ mounts: [...mounts.filter(mount => mount.at !== at), { at, on, type, source }] }))
}

/** A block device made of others; a device-mapper one has a name of its own as well. */
export function madeOf(name: string, of: readonly string[], map?: string): Word {
  return stacked(({ made }) => ({ made: [...made, { name, of, ...(map === undefined ? {} : { map }) }] }))
}

export function swapOn(...swaps: readonly string[]): Word {
  return stacked(() => ({ swaps }))
}

/** A bond, bridge, VLAN or team over these. */
export function netOver(name: string, ...of: readonly string[]): Word {
  return stacked(({ nets }) => ({ nets: [...nets, { name, of }] }))
}

export function defaultRoutes(...routes: readonly string[]): Word {
  return stacked(() => ({ routes }))
}

export function subnet(to: string, mask: string, via: string): Word {
  return stacked(({ subnets }) => ({ subnets: [...subnets, { to, mask, via }] }))
}

export function loggedIn(peer: string, local: string): Word {
  return stacked(({ sessions }) => ({ sessions: [...sessions, { peer, local }] }))
}

/** Files that the running kernel shows besides. */
export function shows(shown: Files): Word {
  return stacked(stack => ({ shown: { ...stack.shown, ...shown } }))
}

/** A USB controller; the host's own driver is built in or a module, as the kernel has it. */
export function usb(address: string, more: Partial<PciFunction> = {}): Word {
  return pciFunction(address, '1b73:1100', '0c0330', { driver: 'xhci_pci', subsystem: '1b73:1100', bars: [64 * 1024], ...more })
}

/** Its operator names these addresses, and so no ids. */
export function asks(...addresses: readonly string[]): Word {
  return host => ({ ...host, asks: { addresses } })
}

export function named(name: string): Word {
  return host => ({ ...host, name })
}

export function all(...words: readonly Word[]): Word {
  return host => words.reduce((done, word) => word(done), host)
}

/** Any PCI function. */
export function pciFunction(address: string, id: string, pciClass: string, more: Partial<PciFunction> = {}): Word {
  const fn: PciFunction = {
    address, id, class: pciClass.length === 4 ? `${pciClass}00` : pciClass,
    subsystem: `${id.slice(0, 4)}:0000`, revision: 'a1', driver: null, group: null, numa: 0, ...more,
  }
  return host => ({ ...host, functions: [...host.functions.filter(other => other.address !== address), fn] })
}

/** Takes functions away again, also those that every fixture node has. */
export function without(...addresses: readonly string[]): Word {
  return host => ({ ...host, functions: host.functions.filter(fn => !addresses.includes(fn.address)) })
}

export type Companion = 'audio' | 'usb' | 'ucsi'

export interface GpuOptions extends Partial<Omit<PciFunction, 'address'>> {
  /** Functions of the same card: .1 audio, .2 USB, .3 UCSI. */
  readonly companions?: readonly Companion[]
}

// Turing cards have all four functions (a capture of an RTX 20 shows 2b:00.0 to .3); ids of TU104.
const COMPANIONS: Readonly<Record<Companion, { readonly fn: string; readonly id: string; readonly class: string; readonly driver: string }>> = {
  audio: { fn: '1', id: '10de:10f8', class: '040300', driver: 'snd_hda_intel' },
  usb: { fn: '2', id: '10de:1ad8', class: '0c0330', driver: 'xhci_pci' },
  ucsi: { fn: '3', id: '10de:1ad9', class: '0c8000', driver: 'i2c_nvidia_gpu' },
}

const GiB = 2 ** 30
const MiB = 2 ** 20

/** A GPU; an A100-like 3D controller on the nvidia driver unless told. Companions share its group. */
export function gpu(address: string, options: GpuOptions = {}): Word {
  const { companions = [], ...given } = options
  const id = given.id === undefined ? '10de:20b7' : given.id
  const slot = address.slice(0, -1)
  const group = given.group === undefined ? null : given.group
  const display = pciFunction(address, id, given.class === undefined ? '030200' : given.class, {
    driver: 'nvidia', subsystem: '10de:1532', bars: [16 * MiB, 64 * GiB, 0, 32 * MiB],
    resetMethods: ['flr', 'bus'], link: { width: 16, maxWidth: 16, speed: '16.0 GT/s PCIe' },
    ...given,
    group,
    ...(given.class === undefined ? {} : { class: given.class.padEnd(6, '0') }),
    ...(companions.length === 0 ? {} : { consumers: companions.map(name => slot + COMPANIONS[name].fn) }),
  })
  return all(display, ...companions.map(name => pciFunction(slot + COMPANIONS[name].fn, COMPANIONS[name].id, COMPANIONS[name].class, {
    driver: COMPANIONS[name].driver, group, numa: given.numa === undefined ? 0 : given.numa,
    subsystem: '10de:12a3', bars: [16 * 1024],
  })))
}

/** The management controller's display: nearly every server has one, and it owns the console. */
export function bmc(address = '0000:03:00.0', more: Partial<PciFunction> = {}): Word {
  return pciFunction(address, '1a03:2000', '030000', { driver: 'ast', bootVga: true, revision: '52', subsystem: '1a03:2000', bars: [16 * MiB], group: 20, ...more })
}

export function nic(address = '0000:04:00.0', more: Partial<PciFunction> = {}): Word {
  return pciFunction(address, '8086:1572', '020000', { driver: 'i40e', netdev: 'eno1', revision: '02', subsystem: '8086:0006', bars: [8 * MiB], group: 21, ...more })
}

export function nvme(address = '0000:05:00.0', more: Partial<PciFunction> = {}): Word {
  return pciFunction(address, '144d:a824', '010802', { driver: 'nvme', block: 'nvme0n1', revision: '00', subsystem: '144d:a801', bars: [32 * 1024], group: 22, ...more })
}

/** A bridge with its own place in the tree: functions on bus `secondary` hang below it. */
export function bridge(address: string, secondary: string, more: Partial<PciFunction> = {}): Word {
  return pciFunction(address, '8086:347a', '060400', { driver: 'pcieport', secondary, revision: '04', subsystem: '8086:0000', ...more })
}

export function nvswitch(address: string, more: Partial<PciFunction> = {}): Word {
  return pciFunction(address, '10de:1af1', '068000', { driver: 'nvidia', subsystem: '10de:1463', bars: [32 * MiB], ...more })
}
