// Which boot loader a node has, and where its kernel arguments live. Chosen by what the node uses, asked of its
// files; whatever is not known to work is refused with the reason.
import { fulfil, keyOf, keysOf, satisfied, tokenise } from '../cmdline.ts'
import type { ArgWish } from '../cmdline.ts'
import { compose } from '../compose.ts'
import { refused, unsupported } from '../errors.ts'
import { espGrubConfigs, isUefi, osFamily, osRelease } from '../facts.ts'
import { parseGrubConfig } from '../grubcfg.ts'
import type { GrubConfig } from '../grubcfg.ts'
import { grubenvGet } from '../grubenv.ts'
import type { AbsPath, HostView } from '../host.ts'
import { pieces, withoutPiece, wordsOf } from '../iommu-args.ts'
import { runsItsOwn } from '../kernels.ts'
import type { Claim } from '../module.ts'
import { refuseUnmountedBoot } from '../mounts.ts'
import { overlay } from '../overlay.ts'
import { memo } from '../remember.ts'
import type { GrubConfigStep, Step } from '../steps.ts'
import { blsLines, planBls, takeOutBls } from './bls-args.ts'
import type { WishesOf } from './bls-args.ts'
import { DEFAULT_GRUB, defaultOf, defaultTokens } from './default-grub.ts'
import type { Defaults } from './default-grub.ts'
import { planDefaults, withoutDefaults } from './defaults.ts'
import type { BootLoader } from './loader.ts'
import { blsFiles, bootEntries, foreignEntries, GRUBENV } from './entries.ts'

interface ArgsPlan {
  readonly steps: readonly Step[]
  readonly claims: readonly Claim[]
  readonly notes: readonly string[]
  readonly warnings: readonly string[]
}

const DEBIAN_CONFIG: AbsPath = '/boot/grub/grub.cfg'
const EL_CONFIG: AbsPath = '/boot/grub2/grub.cfg'
/** The directory on the ESP, where it is not called as os-release's ID (grub2.spec: efi_vendor). */
const VENDOR: Readonly<Record<string, string>> = { rhel: 'redhat', ol: 'redhat' }
const LOADER_INFO: AbsPath = '/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f'
const TUNED: AbsPath = '/etc/tuned/bootcmdline'

function has(host: HostView, program: string): boolean {
  return ['/usr/sbin', '/sbin', '/usr/bin', '/bin'].some(dir => host.real(`${dir}/${program}` as AbsPath) !== null)
}

/** Throws E_HOST where boot entries and images belong to deployments or snapshots and not to this system's files. */
export function refuseForeign(host: HostView): void {
  if (host.stat('/run/ostree-booted') !== null || host.stat('/ostree/repo') !== null) throw unsupported('this is an ostree or bootc system, whose boot entries belong to its deployments; expected entries that are files of this system', 'set the arguments in the image, or with rpm-ostree kargs')
  const readOnly = [host.attr('/proc/mounts'), host.read('/etc/fstab')].some(text => (text || '').split('\n').some(line => {
    const [source = '#', where, , options = ''] = line.trim().split(/\s+/)
    return !source.startsWith('#') && where === '/' && options.split(',').includes('ro')
  }))
  if (readOnly && has(host, 'transactional-update')) throw unsupported('this system has a read-only root that only transactional-update may change; expected a writable one', 'run this inside transactional-update shell, or prepare the image')
}

function refuseUnified(host: HostView): void {
  const stub = ['/boot/efi/EFI/Linux', '/efi/EFI/Linux', '/boot/EFI/Linux'].find(dir => host.list(dir as AbsPath).some(name => name.endsWith('.efi')))
  if (stub !== undefined) throw unsupported(`this system boots unified kernel images (${stub}), whose arguments are sealed inside; expected GRUB`, 'set the arguments where the images are built (/etc/kernel/cmdline, ukify)')
}

/** `by`: what has booted this system, in words; else its configuration says so, or it is `or`. */
function refuseOtherLoader(host: HostView, by = '', or = ''): void {
  refuseUnified(host)
  const conf = ['/boot', '/boot/efi', '/efi'].map(dir => `${dir}/loader/loader.conf` as AbsPath).find(path => host.real(path) !== null)
  const found = by || (conf === undefined ? or : `systemd-boot (${conf})`)
  if (found !== '') throw unsupported(`this system boots with ${found}, which is not supported; expected GRUB`, `set the arguments in /etc/kernel/cmdline and run ${host.real('/etc/kernel/proxmox-boot-uuids') === null ? 'kernel-install' : 'proxmox-boot-tool refresh'}`)
}

/**
 * Files of GRUB stay where another loader took over. GRUB's linux command always adds BOOT_IMAGE= (lib/cmdline.c);
 * where it lacks for another reason (a direct boot by QEMU, PXE), nothing else hints at another loader. LoaderInfo is
 * UTF-16 behind four bytes of attributes (systemd: "The Boot Loader Interface"); GRUB sets it from 2.12 on (bli.c).
 */
function refuseUnlessGrub(host: HostView): void {
  const line = host.attr('/proc/cmdline')
  if (line === null) return
  const loader = (host.read(LOADER_INFO) || '').slice(4).replace(/\0/g, '')
  // Others than systemd's (rEFInd) may have started GRUB; of systemd's a command line may have been copied from GRUB's.
  if (loader.startsWith('GRUB') || (!loader.startsWith('systemd') && /\bBOOT_IMAGE=/.test(line))) return
  const initrd = /\binitrd=\\\S+/.exec(line)?.[0]
  refuseOtherLoader(host, loader && `${loader} (LoaderInfo of the firmware)`, initrd && `the EFI stub (${initrd})`)
}

/** EL8's UEFI nodes boot the grub.cfg on the ESP; later ones keep a stub there, though some images have a full one. */
function liveConfig(host: HostView): AbsPath {
  if (!isUefi(host)) return EL_CONFIG
  const linked = host.real('/etc/grub2-efi.cfg')
  const esp = espGrubConfigs(host).filter(path => !/\/EFI\/boot\//i.test(path))
  const kind = (path: AbsPath) => parseGrubConfig(host.read(path) || '').kind
  const full = esp.filter(path => kind(path) === 'generated')
  if (linked !== null && full.includes(linked)) return linked
  // Beside this system's own directory there may be one that another system has left.
  const id = osRelease(host, 'ID') || ''
  const own = esp.find(path => path === `/boot/efi/EFI/${VENDOR[id] ?? id}/grub.cfg`)
  if (own !== undefined) return full.includes(own) ? own : EL_CONFIG
  return full.length === 1 && !esp.some(path => kind(path) === 'stub') ? full[0] ?? EL_CONFIG : EL_CONFIG
}

function mkconfigText(host: HostView): string {
  return host.read('/usr/sbin/grub2-mkconfig') ?? host.read('/usr/bin/grub2-mkconfig') ?? ''
}

/** Which loader this node boots with. Throws E_HOST for what is not supported, naming what was found. */
export function detectBootLoader(host: HostView): BootLoader {
  return memo(host, 'boot loader', () => detect(host))
}

function detect(host: HostView): BootLoader {
  refuseForeign(host)
  refuseUnmountedBoot(host)
  const family = osFamily(host)
  const suse = family === 'suse'
  if (suse) {
    const type = /^\s*LOADER_TYPE=["']?([\w-]*)/m.exec(host.read('/etc/sysconfig/bootloader') ?? '')?.[1] ?? 'grub2'
    if (type !== 'grub2' && type !== 'grub2-efi') throw unsupported(`LOADER_TYPE in /etc/sysconfig/bootloader is ${type || 'empty'}; expected grub2 or grub2-efi`, 'set the arguments with update-bootloader --add-option and sdbootutil update-all-entries')
  }
  refuseUnlessGrub(host)
  // A tool that a tree lacks is run later (`pending`); what is there says which it will be. On EL some have an
  // update-grub of their own, which runs grub2-mkconfig.
  if ((family === 'debian' || (has(host, 'update-grub') && !has(host, 'grub2-mkconfig'))) && (host.real(DEBIAN_CONFIG) !== null || host.real(DEFAULT_GRUB) !== null)) {
    const sh = (host.real('/bin/sh') || '').endsWith('bash') ? 'bash' : 'dash'
    const defaults: Defaults = { shell: sh, dropIns: readsDropIns(host) }
    return { kind: 'debian', name: 'GRUB (update-grub)', defaults, config: DEBIAN_CONFIG, grubenv: '/boot/grub/grubenv', command: ['update-grub'], kernelopts: false,
      // Only who asks what boots next needs the files read for it.
      get fallback() { return fallbackOf(host, defaults, parseGrubConfig(host.read(DEBIAN_CONFIG) || ''), '0') } }
  }
  if (!has(host, 'grub2-mkconfig') && host.real('/boot/grub2') === null) {
    refuseOtherLoader(host)
    throw unsupported('no GRUB was found: neither update-grub nor grub2-mkconfig is here; expected one of them', 'install GRUB, or set the arguments in the boot loader that this system has')
  }
  const defaults: Defaults = { shell: 'bash', dropIns: false }
  const config = suse ? EL_CONFIG : liveConfig(host)
  const common = { defaults, config, grubenv: '/boot/grub2/grubenv' as AbsPath }
  const entries = blsFiles(host)
  const live = host.read(config)
  const menu = parseGrubConfig(live || '')
  const none = entries.length === 0
  if (!suse && none && menu.entries.every(entry => entry.kernel === '')) refuseUnified(host)
  // Without an entry too: in an image before its kernel they are yet to come, from what kernel-install reads.
  if (!suse && usesBls(host, defaults, live === null ? !none : menu.bls !== null)) {
    const kernelopts = none ? menu.kernelopts !== null : entries.some(path => /^\s*options\s.*\$kernelopts\b/m.test(host.read(path) || ''))
    return { kind: 'bls', name: kernelopts ? 'GRUB (BLS entries, kernelopts)' : 'GRUB (BLS entries)', ...common, fallback: fallbackOf(host, defaults, menu, 'saved'), command: null, kernelopts }
  }
  if (config !== EL_CONFIG && /overwrite the GRUB wrapper|GRUB wrapper/i.test(mkconfigText(host))) {
    throw unsupported(`${config} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${EL_CONFIG}`, `run grub2-mkconfig -o ${EL_CONFIG}, remove ${config} and reinstall grub2-common, which puts the stub back`)
  }
  return { kind: 'grub2', name: 'GRUB (grub2-mkconfig)', ...common, fallback: fallbackOf(host, defaults, menu, '0'), command: ['grub2-mkconfig', '-o', config], kernelopts: false }
}

/** What boots by default: as the grub.cfg that boots says it, else as the next one will; `unset` where neither does. */
function fallbackOf(host: HostView, defaults: Defaults, { fallback }: GrubConfig, unset: string): string {
  if (fallback === null) return defaultOf(host, defaults, 'GRUB_DEFAULT') || unset
  return fallback === '${saved_entry}' ? 'saved' : fallback
}

/** Entries count where the grub.cfg that boots reads them, and the next one will (10_linux: unset means yes). */
function usesBls(host: HostView, defaults: Defaults, blscfg: boolean): boolean {
  // A file with CRLF says it with a \r, which only the next grub2-mkconfig would take for no; the entries boot now.
  const set = defaultOf(host, defaults, 'GRUB_ENABLE_BLSCFG')?.trim() ?? null
  // '' is unset; null is what only running would tell.
  return blscfg && (set === null || set === '' || set === 'true')
}

/** Debian and Ubuntu patch it in; a grub-mkconfig from elsewhere may not have it. An unreadable one is Debian's. */
function readsDropIns(host: HostView): boolean {
  const text = host.read('/usr/sbin/grub-mkconfig')
  return text === null || !text.startsWith('#!') || text.includes('default/grub.d')
}

/** What tuned adds to entries by $tuned_params (tuned: plugin_bootloader.py). */
function tunedTokens(host: HostView, loader: BootLoader): readonly string[] {
  const block = host.read(loader.grubenv)
  const set = /^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec(host.read(TUNED) || '')?.[2] || ''
  return [...tokenise(set), ...tokenise(block === null ? '' : grubenvGet(block, 'tuned_params') || '')]
}

/** What $tuned_params of an entry is: grub.cfg sets it after it has read the environment block (tuned: 00_tuned). */
export function tunedParams(host: HostView, loader: BootLoader): readonly string[] {
  const block = host.read(loader.grubenv)
  return tokenise(parseGrubConfig(host.read(loader.config) || '').tuned ?? (block === null ? null : grubenvGet(block, 'tuned_params')) ?? '')
}

/** Judged as if tuned's came last, as in entries of kernels to come (tuned: 92-tuned.install); else they come first. */
function refuseTuned(after: HostView, loader: BootLoader, wishes: readonly ArgWish[]): void {
  const tuned = tunedTokens(after, loader)
  if (tuned.length === 0) return
  const lines = loader.kind === 'bls' ? blsLines(after, loader).map(line => line.tokens) : [defaultTokens(after, loader.defaults)].filter(tokens => tokens.includes('$tuned_params'))
  for (const wish of wishes) {
    const lost = lines.some(tokens => satisfied(tokens, wish) && !satisfied([...tokens, ...tuned], wish))
    const token = tuned.find(one => keysOf(wish).includes(keyOf(one)))
    if (!lost || token === undefined) continue
    throw refused(`tuned sets ${token} on the kernel command line (${TUNED}), where it would win over ours; expected no ${keyOf(token)} there; take it out of the tuned profile (cmdline in its [bootloader] section) and run this again`)
  }
}

/** What the wishes ask for and some source lacked: that, once written, is ours, but for the files that had it. */
function newClaims(host: HostView, loader: BootLoader, wishes: readonly ArgWish[], defaults: readonly string[]): readonly Claim[] {
  const lines = [{ path: DEFAULT_GRUB, tokens: defaults }, ...(loader.kind === 'bls' ? blsLines(host, loader) : [])]
  return wishes.flatMap(pieces).flatMap((value): readonly Claim[] => {
    const had = lines.filter(({ tokens }) => !satisfied(tokens, withoutPiece(value))).map(line => line.path)
    if (had.length === lines.length) return []
    return [{ thing: 'arg', value, ...(had.length === 0 ? {} : { except: had }) }]
  })
}

function configStep(host: HostView, loader: BootLoader, wishes: readonly ArgWish[]): GrubConfigStep[] {
  if (loader.command === null) return []
  if (host.real(loader.config) === null) {
    // Where no grub.cfg is yet, whoever installs GRUB makes it, from what the files then say.
    if (!runsItsOwn(host)) return []
    throw refused(`${loader.config} does not exist, although this node runs; expected the one it booted from; mount what it lies on, or run ${loader.command.join(' ')}`)
  }
  return [{ kind: 'grubConfig', path: loader.config, command: loader.command, wishes }]
}

/**
 * Steps after which every entry, and those of kernels to come, satisfies the wishes. No file step where all of it
 * is so already. Throws E_REFUSED where another source would win or a file cannot be edited soundly.
 */
export function planArgs(host: HostView, loader: BootLoader, wishes: readonly ArgWish[], options: { readonly regenerate?: boolean } = {}): ArgsPlan {
  if (wishes.length === 0) return { steps: [], claims: [], notes: [], warnings: [] }
  const bls = loader.kind === 'bls' ? planBls(host, loader, wishes) : { steps: [], warnings: [] }
  const defaults = planDefaults(host, loader.defaults, wishes, loader.kind !== 'bls')
  const steps = [...bls.steps, ...defaults.steps]
  refuseTuned(overlay(host, steps), loader, wishes)
  return {
    steps: compose([...steps, ...(options.regenerate === false ? [] : configStep(host, loader, wishes))]),
    claims: steps.length === 0 ? [] : newClaims(host, loader, wishes, defaults.before),
    notes: defaults.notes, warnings: [...bls.warnings, ...defaults.warnings],
  }
}

interface TakeOutOptions {
  readonly regenerate?: boolean
  /** Whether sources of grub.cfg change beside these arguments (an exact undo): then it is remade in any case. */
  readonly sourcesChange?: boolean
}

/** Takes exactly these pieces out of all sources, entries of kernels installed since included. */
export function withoutArgs(host: HostView, loader: BootLoader, claims: readonly Claim[], options: TakeOutOptions = {}): { readonly steps: readonly Step[]; readonly notes: readonly string[] } {
  return takeOut(host, loader, wishesWithout(loader, claims), options)
}

/** What is to go from each file. */
export function wishesWithout({ config }: BootLoader, claims: readonly Claim[]): WishesOf {
  const ours = claims.filter(claim => claim.thing === 'arg')
  // EL8's fallback in grub.cfg has what grubenv has.
  return path => ours.filter(claim => claim.except?.includes(path === config ? GRUBENV : path) !== true).map(claim => withoutPiece(claim.value))
}

/** The same, by wishes that only take away: what is to go from each file, /etc/default/grub standing for its drop-ins too. */
export function takeOut(host: HostView, loader: BootLoader, wishesOf: WishesOf, options: TakeOutOptions = {}): { readonly steps: readonly Step[]; readonly notes: readonly string[] } {
  const bls = loader.kind === 'bls' ? takeOutBls(host, loader, wishesOf) : []
  const wishes = wishesOf(DEFAULT_GRUB, [])
  return { steps: compose([...bls, ...withoutDefaults(host, loader.defaults, wishes), ...(options.regenerate === false || (wishes.length === 0 && options.sourcesChange !== true) ? [] : configStep(host, loader, wishes))]), notes: [] }
}

/**
 * Of command lines that the kernel cuts, in words. It keeps 2047 characters (COMMAND_LINE_SIZE of x86 and arm64:
 * arch/x86/include/asm/setup.h, include/uapi/asm/setup.h), of which GRUB's BOOT_IMAGE= takes the first.
 */
export function tooLong(host: HostView, loader: BootLoader, wishes: readonly ArgWish[]): readonly string[] {
  return bootEntries(host, loader).flatMap(({ title, kernel, tokens }) => {
    const { length } = `BOOT_IMAGE=${kernel || ''} ${fulfil(tokens, wishes).tokens.join(' ')}`
    return length < 2048 ? [] : [`the command line of the boot entry ${JSON.stringify(title)} has ${length} characters with these arguments, and the kernel keeps the first 2047: the last ones are lost; take out what nobody needs`]
  })
}

/** Of entries written by hand that lack the arguments, in words: update-grub leaves them as they are. */
export function lackingByHand(host: HostView, loader: BootLoader, wishes: readonly ArgWish[]): readonly string[] {
  return foreignEntries(host, loader).flatMap(({ title, foreign = '', from, tokens }) => {
    const lost = wordsOf(wishes.filter(wish => !satisfied(tokens, wish)))
    return lost.length === 0 ? [] : [`the boot entry ${JSON.stringify(title)} of ${foreign === '' || foreign.startsWith('/') ? from : `/etc/grub.d/${foreign}`} boots this system without ${lost.join(' ')}, and nobody but you changes it: put them there`]
  })
}

/** For the result `bootloader`. */
export function describe(host: HostView, loader: BootLoader): string {
  return `${loader.name}, ${isUefi(host) ? 'UEFI' : 'BIOS'}, ${osRelease(host, 'PRETTY_NAME') ?? 'unknown system'}`
}
