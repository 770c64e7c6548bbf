// Functions that are bound by where they are: lines of modprobe.d that kmod itself acts on, so that one file, which
// every boot image carries anyway, does it in the image and after. README, "By address", says what else was tried.
import type { AbsPath } from './host.ts'
import { firstFor, parameters, preModules } from './modprobe.ts'
import type { Directive } from './modprobe.ts'
import type { PciDevice } from './pci.ts'

/** A module that is none: only its install line exists, and kmod runs that (kmod_lookup_alias_from_commands, read in kmod 3 to 34). */
export const BINDER = 'vfiokit_bind'

/** A function to bind by its address, and what must be there. */
export interface Stored {
  readonly address: string
  /** "10de:20b7:10de:1533": vendor, device and, where the host tells them, those of the subsystem. */
  readonly card: string
  /** The variant of vfio-pci that drives it, a module; null: vfio-pci itself. */
  readonly variant: string | null
}

/**
 * What the install line runs, in dash, bash, busybox or klibc's sh, with nothing but their own words: an image has no
 * more. kmod puts the options of the module, one word for each function, in the place of $CMDLINE_OPTS.
 *
 * Only in a boot image (dracut's has the first file, that of initramfs-tools the second), so that nothing moves in a
 * node that runs, whoever loads vfio-pci there. A card that is another than the stored one is left alone, and the
 * kernel log says so. Else the override is set first, so that nobody else takes the function (kernel:
 * pci_match_device). A driver that is built in was there before any file was read: it has no initstate, and lets go
 * of what no host lives on. A driver that is a module came a way that nobody foresaw and keeps the function: to
 * take it away could hang the boot.
 */
const SCRIPT = [
  'if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then',
  'for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=vfio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then',
  'case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;',
  'v=; d=; sv=; sd=; class=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;',
  'case ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}: in $card:*)',
  'for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;',
  'held=; for name in /sys/bus/pci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;',
  'if [ -z $held ]; then echo $by > $dev/driver_override;',
  'case $class in 0x01*|0x02*|0x060[0-7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;',
  'echo $at > /sys/bus/pci/drivers_probe; fi;;',
  '*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi',
].join(' ')

/** The one line that binds, the same on every node: kmod hands it the functions out of the `options` lines (storedLine). */
export const INSTALL = `install ${BINDER} ${SCRIPT}`

/** What is to be there when this function is bound by its address. */
export function storedFor(device: PciDevice, variant: string | null): Stored {
  return { address: device.address, card: [device.id, device.subsystem].filter(part => part !== null).join(':'), variant }
}

/** "options vfiokit_bind 0000:41:00.0=10de:20b7:10de:1533", without the line's end; a variant follows after a comma. */
export function storedLine({ address, card, variant }: Stored): string {
  return `options ${BINDER} ${address}=${card}${variant === null ? '' : `,${variant}`}`
}

/** Variants are loaded before the binder, which looks up their driver's name; a kernel without one has vfio-pci for the function. */
export function binderSoftdep(variants: readonly string[]): string {
  return `softdep vfio-pci pre: ${[...new Set(variants)].sort().map(name => `${name} `).join('')}${BINDER}`
}

/** Functions that modprobe.d stores, each with the line that does; of two for an address the first one counts. */
export function storedIn(config: readonly Directive[]): readonly (Stored & { readonly from: Directive })[] {
  const found = new Map<string, Stored & { readonly from: Directive }>()
  for (const from of config) {
    if (from.command !== 'options' || from.name !== BINDER) continue
    for (const { name: address, value } of parameters(from.rest)) {
      const [card = '', variant = null] = (value || '').split(',')
      if (!found.has(address)) found.set(address, { address, card, variant, from })
    }
  }
  return [...found.values()]
}

/** Whether loading vfio-pci sets these overrides first. */
export function isArmed(config: readonly Directive[]): boolean {
  const softdep = firstFor(config, 'softdep', 'vfio_pci')
  return firstFor(config, 'install', BINDER) !== null && softdep !== null && preModules(softdep).includes(BINDER)
}

/** "0000:41:00" of "0000:41:00.1": the card. */
export function slotOf(address: string): string {
  return address.replace(/\.\d$/, '')
}

/** Whether the card at the address is the one that is stored. */
export function isThere({ address, card }: Stored, device: PciDevice | undefined): boolean {
  return device !== undefined && device.address === address && `${device.id || ''}:${device.subsystem || ''}:`.startsWith(`${card}:`)
}

/** The functions that the next boot binds by their address. */
export function boundByAddress(config: readonly Directive[], devices: readonly PciDevice[]): readonly PciDevice[] {
  if (!isArmed(config)) return []
  const at = new Map(storedIn(config).map(one => [one.address, one]))
  return devices.filter(device => { const stored = at.get(device.address); return stored !== undefined && isThere(stored, device) })
}

/** Lines that only we write for functions bound by address. */
export const BINDER_LINE = new RegExp(`^(?:install ${BINDER} .*|softdep vfio-pci pre: (?:\\S+ )*${BINDER})$`)

/** The address of a line that stores a function; null for any other line. */
export function addressOf(line: string): string | null {
  return new RegExp(`^options ${BINDER} ([0-9a-f:.]+)=\\S+$`).exec(line)?.[1] ?? null
}

/**
 * A line because of which ours would not work, or would break it: kmod takes the first softdep of a module only, and
 * no install line of one that has a softdep (modprobe.d(5)).
 */
export function inTheWay(config: readonly Directive[], own: AbsPath): Directive | null {
  const softdep = firstFor(config, 'softdep', 'vfio_pci')
  if (softdep !== null && softdep.path !== own && !preModules(softdep).includes(BINDER)) return softdep
  return firstFor(config, 'install', 'vfio_pci')
}
