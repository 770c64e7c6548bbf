// What PCI class codes and ids mean to us, as tables. A class is four hex digits, base and sub class: the kernel's
// value without its programming interface. Compare for equality; a mask test once dropped NVSwitches (0680).

/** Display controllers: VGA, 3D, other (PCI Code and ID Assignment, base class 03). Data centre cards are 0302 or 0380. */
const DISPLAY = ['0300', '0302', '0380']
/** Functions that come with a graphics card: HDMI audio, the USB controller of its Type-C port, and that port's UCSI or I2C. */
const CARD_FUNCTIONS = ['0403', '0c03', '0c80']

/** Displays of management controllers. ast, mgag200 and hibmc of drivers/gpu/drm; ES1000, XGI's Z series and SM718 and SM750 sit in servers (drivers/staging: xgifb, sm750fb). */
const BMC_DISPLAYS: Readonly<Record<string, RegExp>> = {
  '1a03': /^/,
  '102b': /^05(22|24|30|32|33|34|36|38|3a)$/,
  '19e5': /^1711$/,
  '1002': /^515e$/,
  '18ca': /^002[017]$/,
  '126f': /^07(18|50)$/,
}

/** Displays that a hypervisor makes up: virtio, Cirrus, Bochs, QXL, VMware, Hyper-V and its GPU-P, VirtualBox, Amazon EC2, bhyve, Parallels, XenServer. */
const VIRTUAL_DISPLAYS: readonly string[] = [
  '1af4:1050', '1013:00b8', '1234:1111', '1b36:0100', '15ad:0405', '15ad:0406', '15ad:0710', '1414:5353', '1414:008a', '1414:008c', '1414:008e',
  '80ee:beef', '1d0f:1111', 'fb5d:40fb', '1ab8:4005', '5853:c147',
]

/** NVIDIA's chipset graphics (pci.ids: NV1A, NV1F, C51, C61, C67, C68, C73, C77 to C79, MCP89). They sit behind a bridge as cards do. */
const NVIDIA_CHIPSETS = /^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/

/** Graphics of Zhaoxin's processors and Loongson's chipsets, and NVIDIA's GB10, which is one package with its processor (pci.ids). */
const OTHER_INTEGRATED: readonly string[] = ['1d17:3a02', '1d17:3a03', '1d17:3a04', '1d17:3d01', '0014:7a05', '0014:7a06', '0014:7a15', '0014:7a25', '0014:7a36', '10de:2e12']

/** Switch ports on graphics cards themselves (seen upstream of Arc, Instinct and Radeon functions), "upstream or downstream" alike. */
const CARD_SWITCHES: readonly string[] = [
  '8086:4fa0', '8086:4fa1', '8086:4fa4', '8086:e2ff', '8086:e2f0', '8086:e2f1', '1002:1478', '1002:1479', '1002:14a0', '1002:14a1', '1022:1500',
]

/** What an operator calls a class; the longest prefix wins. */
const CLASS_WORDS: Readonly<Record<string, string>> = {
  '01': 'storage', '02': 'network', '03': 'display', '04': 'multimedia', '0403': 'audio', '05': 'memory', '06': 'bridge',
  '0600': 'host bridge', '0601': 'ISA bridge', '0604': 'PCI bridge', '07': 'communication', '08': 'system', '0b': 'processor',
  '0c': 'serial bus', '0c03': 'USB', '0c05': 'SMBus', '10': 'encryption', '12': 'accelerator',
}

/** Takes a class such as "0300"; null, one that cannot be read, is none. */
export function isDisplay(cls: string | null): boolean {
  return cls !== null && DISPLAY.includes(cls)
}

/** A class that a graphics card may have beside its display. */
export function isCardFunction(cls: string | null): boolean {
  return cls !== null && CARD_FUNCTIONS.includes(cls)
}

/** Processing accelerators and co-processors (Xeon Phi, NEC VE): some are GPUs, most are not. */
export function isAccelerator(cls: string | null): boolean {
  return cls !== null && (cls.startsWith('12') || cls === '0b40')
}

/**
 * NVIDIA's 0680, less the Ethernet of its nForce chipsets, whose ids are all below 1000 (CK804 0057, MCP55 0373). The
 * same class is also POWER's NVLink bridge, which stays with the host.
 */
export function isNvSwitch(one: { readonly class: string | null, readonly vendor: string | null, readonly device: string | null }): boolean {
  return one.class === '0680' && one.vendor === '10de' && one.device !== null && one.device >= '1000'
}

/** Storage, network and USB: what the host itself lives on. */
export function isHostLifeline(cls: string | null): boolean {
  return cls !== null && (/^0[12]/.test(cls) || cls === '0c03')
}

/** Both as four lower-case hex digits: "1a03", "2000". */
export function isBmcDisplay(vendor: string, device: string): boolean {
  const devices = BMC_DISPLAYS[vendor]
  return devices !== undefined && devices.test(device)
}

/** Takes an id such as "1af4:1050", in lower case. */
export function isVirtualDisplay(id: string): boolean {
  return VIRTUAL_DISPLAYS.includes(id)
}

/** Takes the id of a bridge, "8086:4fa0"; null, one that cannot be read, is none. All that lies below such a port is one card. */
export function isCardSwitch(id: string | null): boolean {
  return id !== null && CARD_SWITCHES.includes(id)
}

/**
 * Graphics that are part of the processor or the chipset: Intel's is device 2 of bus 0; an AMD APU shares its slot
 * with functions of the processor (1022), older ones are 00:01, ATI's chipsets 01:05; the others are known by id.
 */
export function isIntegrated(address: string, vendor: string, device: string, slotVendors: readonly (string | null)[]): boolean {
  if (vendor === '8086') return address.startsWith('0000:00:02.')
  if (vendor === '1002') return slotVendors.includes('1022') || /^0000:(00:01|01:05)\./.test(address)
  return OTHER_INTEGRATED.includes(`${vendor}:${device}`) || (vendor === '10de' && NVIDIA_CHIPSETS.test(device))
}

/** "USB", "network", ...; "device" for what has no word here. */
export function classWord(cls: string | null): string {
  if (cls === null) return 'device'
  return CLASS_WORDS[cls] ?? CLASS_WORDS[cls.slice(0, 2)] ?? 'device'
}
