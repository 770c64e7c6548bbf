// The modules of the fixture kernels: what they match, need and are called as drivers, and the text of
// /lib/modules/<version>/modules.* that says so.
import type { Files, Host, Kernel } from './words.ts'

interface Kmod {
  /** Below kernel/, without its ending. */
  readonly file: string
  /** The directory in /sys/bus/pci/drivers; null: no PCI driver. */
  readonly driver?: string
  /** Patterns for a modalias. */
  readonly alias?: readonly string[]
  readonly needs?: readonly string[]
  /** The first and the first but one kernel that has it as a module of its own. */
  readonly from?: readonly [number, number]
  readonly until?: readonly [number, number]
  /** Outside kernel/: a driver somebody installed. Only on hosts with a device that it drives. */
  readonly extra?: boolean
}

// MODULE_DEVICE_TABLEs of the kernel; nouveau claims by vendor and base class (nouveau_drm.c); vfio_virqfd became
// part of vfio in 6.2, vfio_pci_core is separate from 5.15 (facts of the kernel's git log).
export const KMODS: Readonly<Record<string, Kmod>> = {
  irqbypass: { file: 'virt/lib/irqbypass' },
  vfio: { file: 'drivers/vfio/vfio' },
  vfio_virqfd: { file: 'drivers/vfio/vfio_virqfd', until: [6, 2] },
  vfio_iommu_type1: { file: 'drivers/vfio/vfio_iommu_type1', needs: ['vfio'] },
  vfio_pci_core: { file: 'drivers/vfio/pci/vfio-pci-core', needs: ['vfio', 'vfio_virqfd', 'irqbypass'], from: [5, 15] },
  vfio_pci: { file: 'drivers/vfio/pci/vfio-pci', driver: 'vfio-pci', alias: ['vfio_pci:v*d*sv*sd*bc*sc*i*'], needs: ['vfio_pci_core', 'vfio', 'vfio_virqfd', 'irqbypass'] },
  nvgrace_gpu_vfio_pci: { file: 'drivers/vfio/pci/nvgrace-gpu/nvgrace-gpu-vfio-pci', driver: 'nvgrace_gpu_vfio_pci', alias: ['vfio_pci:v000010DEd00002342sv*sd*bc*sc*i*'], needs: ['vfio_pci_core', 'vfio', 'irqbypass'], from: [6, 10] },
  nvidia: { file: 'nvidia', driver: 'nvidia', extra: true, alias: ['pci:v000010DEd*sv*sd*bc06sc80i00*', 'pci:v000010DEd*sv*sd*bc03sc02i00*', 'pci:v000010DEd*sv*sd*bc03sc00i00*'] },
  nvidia_modeset: { file: 'nvidia-modeset', extra: true, needs: ['nvidia'] },
  nvidia_drm: { file: 'nvidia-drm', extra: true, needs: ['nvidia_modeset', 'nvidia'] },
  nvidia_uvm: { file: 'nvidia-uvm', extra: true, needs: ['nvidia'] },
  nouveau: { file: 'drivers/gpu/drm/nouveau/nouveau', driver: 'nouveau', alias: ['pci:v000012D2d*sv*sd*bc03sc*i*', 'pci:v000010DEd*sv*sd*bc03sc*i*'] },
  amdgpu: { file: 'drivers/gpu/drm/amd/amdgpu/amdgpu', driver: 'amdgpu', alias: ['pci:v00001002d*sv*sd*bc03sc80i00*', 'pci:v00001002d*sv*sd*bc03sc00i00*', 'pci:v00001002d*sv*sd*bc12sc00i00*'] },
  i915: { file: 'drivers/gpu/drm/i915/i915', driver: 'i915', alias: ['pci:v00008086d*sv*sd*bc03sc00i00*'] },
  ast: { file: 'drivers/gpu/drm/ast/ast', driver: 'ast', alias: ['pci:v00001A03d*sv*sd*bc03sc*i*'] },
  mgag200: { file: 'drivers/gpu/drm/mgag200/mgag200', driver: 'mgag200', alias: ['pci:v0000102Bd*sv*sd*bc03sc*i*'] },
  snd_hda_intel: { file: 'sound/pci/hda/snd-hda-intel', driver: 'snd_hda_intel', alias: ['pci:v000010DEd*sv*sd*bc04sc03i00*', 'pci:v00001002d*sv*sd*bc04sc03i00*', 'pci:v00008086d*sv*sd*bc04sc03i00*'] },
  xhci_pci: { file: 'drivers/usb/host/xhci-pci', driver: 'xhci_hcd', alias: ['pci:v*d*sv*sd*bc0Csc03i30*'] },
  i2c_nvidia_gpu: { file: 'drivers/i2c/busses/i2c-nvidia-gpu', driver: 'nvidia-gpu', alias: ['pci:v000010DEd*sv*sd*bc0Csc80i00*'] },
  nvme: { file: 'drivers/nvme/host/nvme', driver: 'nvme', alias: ['pci:v*d*sv*sd*bc01sc08i02*'] },
  ahci: { file: 'drivers/ata/ahci', driver: 'ahci', alias: ['pci:v*d*sv*sd*bc01sc06i01*'] },
  i40e: { file: 'drivers/net/ethernet/intel/i40e/i40e', driver: 'i40e', alias: ['pci:v00008086d00001572sv*sd*bc*sc*i*'] },
  mlx5_core: { file: 'drivers/net/ethernet/mellanox/mlx5/core/mlx5_core', driver: 'mlx5_core', alias: ['pci:v000015B3d*sv*sd*bc*sc*i*'] },
  ext4: { file: 'fs/ext4/ext4' },
  xfs: { file: 'fs/xfs/xfs' },
  kvm: { file: 'arch/x86/kvm/kvm', needs: ['irqbypass'] },
}

export const VFIO_MODULES = ['vfio', 'vfio_virqfd', 'vfio_iommu_type1', 'vfio_pci_core', 'vfio_pci', 'nvgrace_gpu_vfio_pci']
const NVIDIA_MODULES = ['nvidia', 'nvidia_modeset', 'nvidia_drm', 'nvidia_uvm']

/** `-` and `_` are one to modprobe (modprobe.d(5)). */
export function moduleName(name: string): string {
  return name.replace(/-/g, '_')
}

export function driverOf(module: string): string | null {
  const known = KMODS[module]
  return known === undefined || known.driver === undefined ? null : known.driver
}

/** nvidia's second PCI driver, for NVSwitches. */
export function driverFor(module: string, pciClass: string): string | null {
  return module === 'nvidia' && pciClass.startsWith('0680') ? 'nvidia-nvswitch' : driverOf(module)
}

export function moduleOfDriver(driver: string): string | null {
  if (driver === 'nvidia-nvswitch') return 'nvidia'
  const found = Object.keys(KMODS).find(name => driverOf(name) === driver)
  return found === undefined ? null : found
}

function versionOf(kernel: Kernel): readonly [number, number] {
  const match = /^(\d+)\.(\d+)/.exec(kernel.version)
  return match === null ? [0, 0] : [Number(match[1]), Number(match[2])]
}

function before(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
}

export interface KernelModules {
  readonly modules: readonly string[]
  readonly builtin: readonly string[]
}

/** Which modules a kernel of this host has, and how. */
export function modulesOf(host: Host, kernel: Kernel): KernelModules {
  const version = versionOf(kernel)
  const wanted = new Set(host.functions.map(fn => fn.driver))
  const has = (name: string): boolean => {
    const kmod = KMODS[name]
    if (kmod === undefined || kernel.lacks.includes(name)) return false
    if (kmod.extra === true && !wanted.has('nvidia')) return false
    if (VFIO_MODULES.includes(name) && kernel.vfio === 'missing') return false
    if (kmod.until !== undefined && !before(version, kmod.until)) return false
    return kmod.from === undefined || !before(version, kmod.from)
  }
  const isBuiltin = (name: string): boolean =>
    kernel.builtin.includes(name) || (kernel.vfio === 'builtin' && (VFIO_MODULES.includes(name) || name === 'irqbypass'))
  const names = Object.keys(KMODS).filter(has)
  return { modules: names.filter(name => !isBuiltin(name)), builtin: names.filter(isBuiltin) }
}

function fileOf(name: string): string {
  const kmod = KMODS[name]
  if (kmod === undefined) return name
  return kmod.extra === true ? `updates/dkms/${kmod.file}` : `kernel/${kmod.file}`
}

/** Everything below it that a module needs, as modules.dep lists it. */
function needsOf(name: string, among: readonly string[]): readonly string[] {
  const kmod = KMODS[name]
  const direct = kmod === undefined || kmod.needs === undefined ? [] : kmod.needs
  return direct.filter(other => among.includes(other))
}

/** /boot/config-<version>, as far as anybody asks. */
export function configText(host: Host, kernel: Kernel): string {
  const vfio = { builtin: 'y', module: 'm', missing: null }[kernel.vfio]
  const line = (key: string, value: string | null): string => (value === null ? `# ${key} is not set` : `${key}=${value}`)
  const x86 = host.cpu.arch === 'x86_64'
  return [
    '#', '# Automatically generated file; DO NOT EDIT.', `# Linux/${x86 ? 'x86' : 'arm64'} ${kernel.version.split('-')[0]} Kernel Configuration`, '#',
    ...(x86 ? ['CONFIG_INTEL_IOMMU=y', line('CONFIG_INTEL_IOMMU_DEFAULT_ON', kernel.intelIommuOn ? 'y' : null), line('CONFIG_AMD_IOMMU', kernel.lacks.includes('amd_iommu') ? null : 'y')] : ['CONFIG_ARM_SMMU_V3=y']),
    line('CONFIG_VFIO', vfio), line('CONFIG_VFIO_PCI', vfio), line('CONFIG_VFIO_IOMMU_TYPE1', vfio),
    ...(before(versionOf(kernel), [6, 2]) ? [line('CONFIG_VFIO_VIRQFD', vfio)] : vfio === null ? [] : ['CONFIG_VFIO_VIRQFD=y']),
    line('CONFIG_DRM_NOUVEAU', kernel.lacks.includes('nouveau') ? null : 'm'), '',
  ].join('\n')
}

/** Files of one installed kernel below /lib/modules, and its kernel and config in /boot; not its image. */
export function kernelFiles(host: Host, kernel: Kernel): Files {
  const { modules, builtin } = modulesOf(host, kernel)
  const base = `/lib/modules/${kernel.version}`
  const ko = (name: string): string => `${fileOf(name)}${kernel.suffix}`
  const aliases: string[] = []
  // nvidia before nouveau: kmod asks for all of them, the first that registers gets the device.
  for (const name of modules) {
    const kmod = KMODS[name]
    for (const pattern of kmod === undefined || kmod.alias === undefined ? [] : kmod.alias) aliases.push(`alias ${pattern} ${name}`)
  }
  const files: Record<string, string> = {
    [`${base}/modules.builtin`]: [...builtin.map(name => `${fileOf(name)}.ko`), 'kernel/drivers/pci/pcie/portdrv.ko', 'kernel/fs/binfmt_script.ko', ''].join('\n'),
    [`${base}/modules.dep`]: modules.map(name => `${ko(name)}:${needsOf(name, modules).map(other => ` ${ko(other)}`).join('')}\n`).join(''),
    [`${base}/modules.order`]: modules.map(name => `${fileOf(name)}.ko\n`).join(''),
    [`${base}/modules.alias`]: `# Aliases extracted from modules themselves.\n${aliases.join('\n')}\n`,
    [`${base}/modules.softdep`]: `# Soft dependencies extracted from modules themselves.\n${modules.includes('vfio') ? 'softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce\n' : ''}`,
    [`/boot/config-${kernel.version}`]: configText(host, kernel),
    [`/boot/vmlinuz-${kernel.version}`]: kernelImage(host, kernel),
  }
  for (const name of modules) files[`${base}/${ko(name)}`] = `\x7fELF fixture module ${name}\n`
  return files
}

/** Starts as a real one does: MZ, then HdrS at 0x202 (x86 boot protocol) or ARM\x64 at 0x38 (arm64 booting.rst). */
function kernelImage(host: Host, kernel: Kernel): string {
  const x86 = host.cpu.arch === 'x86_64'
  const magic = x86 ? 'HdrS' : 'ARM\x64'
  return `${`MZ${'\0'.repeat((x86 ? 0x202 : 0x38) - 2)}${magic}`.padEnd(0x400, '\0')}Linux version ${kernel.version}\n`
}

/** Modules that nvidia's own tools load beside it. */
export function alongside(module: string): readonly string[] {
  return module === 'nvidia' ? NVIDIA_MODULES.slice(1) : []
}
