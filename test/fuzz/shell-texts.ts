// Texts for /etc/default/grub: as distributions, cloud images, deployment tools and people write it, and out of the
// shell's grammar. One character per byte.
import type { Random } from '../lib/random.ts'

export const VARIABLES = ['GRUB_CMDLINE_LINUX', 'GRUB_CMDLINE_LINUX_DEFAULT', 'SITE', 'GRUB_TIMEOUT', 'GRUB_CMDLINE_XEN', 'GRUB_CMDLINE_LINUX_RECOVERY'] as const
const ARGUMENTS = [
  'quiet', 'splash', 'rhgb', 'ro', 'nosmt', 'nosmt=force', 'nomodeset', 'net.ifnames=0', 'biosdevname=0', 'crashkernel=auto', 'crashkernel=1G-4G:192M,4G-64G:256M', 'rd.lvm.lv=rl/root', 'rd.lvm.lv=rl/swap',
  'resume=/dev/mapper/rl-swap', 'root=UUID=0a3407de-014b-458b-b5c1-848e92a327a3', 'console=tty0', 'console=tty1', 'console=ttyS0,115200n8', 'default_hugepagesz=1G', 'hugepagesz=1G', 'hugepages=16', 'hugepagesz=2M', 'hugepages=512',
  'intel_iommu=on', 'intel_iommu=off', 'intel_iommu=on,sm_on', 'intel_iommu=sm_on', 'intel-iommu=off', 'amd_iommu=on', 'amd_iommu=off', 'amd_iommu=force_isolation', 'iommu=pt', 'iommu=off', 'iommu=soft', 'iommu=pt,nomerge', 'iommu.passthrough=0',
  'modprobe.blacklist=pcspkr', 'modprobe.blacklist=nouveau', 'modprobe.blacklist=nvidia,x', 'module_blacklist=nouveau', 'rd.driver.blacklist=nouveau', 'rdblacklist=nouveau', 'vfio-pci.ids=10de:1', 'vfio_pci.ids=10de:20b7', 'vfio-pci.ids=10DE:20B7,1002:740f', 'vfio-pci.disable_vga=1',
  'isolcpus=2-15,18-31', 'nohz_full=2-15', 'pci=realloc,nocrs', 'pcie_aspm=off', 'systemd.unified_cgroup_hierarchy=0', 'mitigations=off', 'kvm.ignore_msrs=1', 'a=#1', 'x=~', '*', '--', 'a=b=c', '=', 'intel_iommu', 'intel_iommu=', 'x{1,2}', '[ab]', '!x', 'caf\xe9=1', 'ip=10.0.0.1::10.0.0.254:255.255.255.0::eth0:none',
] as const
/** In double quotes inside a value, as the kernel wants them. */
const QUOTED = ['dyndbg=\\"file x +p\\"', '\\"a b\\"', 'x=\\"y\\"', 'y=\\$HOME', 'z=a\\\\b']
const BLANKS = [' ', ' ', ' ', '  ', '\t', ' \t ']

export interface Grammar {
  readonly words: (most?: number) => string
  /** Without anything that only running would tell, and without conditions. */
  readonly plainLine: () => string
  readonly line: () => string
  readonly stock: () => string
}

export function grammar({ pick, list, below }: Random, bash: boolean): Grammar {
  const token = (): string => pick(ARGUMENTS)
  const words = (most = 5): string => list(most, token).join(pick(BLANKS))
  const name = (): string => pick([VARIABLES[0], VARIABLES[0], VARIABLES[0], VARIABLES[1], VARIABLES[1], 'SITE', VARIABLES[4], VARIABLES[5]])
  const bare = (text: string): string => text.replace(/[^\w@%+=:,./-]/g, '\\$&')
  const refer = (of: string): string => pick([`$${of}`, `\${${of}}`, `\${${of}:-}`, `\${${of}-}`, `\${${of}:+$${of}}`, `\${${of}:+\${${of}} }`])
  const other = (of: string): string => pick([of, of, 'SITE', VARIABLES[0], VARIABLES[1]])
  const value = (of: string): string => pick([
    () => `"${words()}"`, () => `"${words()}"`, () => `"${words(9)}"`, () => `" ${words()} "`, () => `'${words().replace(/'/g, '')}'`, () => bare(token()), () => bare(words(3)), () => '', () => '""', () => "''",
    () => `"${refer(other(of))} ${words()}"`, () => `"${words()} ${refer(other(of))}"`, () => `${refer(other(of))}" ${words()}"`, () => `"${words()}"' ${words(2)}'`, () => `'${words(2)} '"${words(2)}"${bare(token())}`,
    () => `"${words(2)} \\\n ${words(2)}"`, () => `"${words(2)}\\\n${words(2)}"`, () => `"${words(2)}\n${words(2)}"`, () => `"${words(2)} ${pick(QUOTED)} ${words(2)}"`, () => `"${pick(QUOTED)}"`, () => `${bare(token())}\\ ${bare(token())}`,
  ])()
  const assign = (): string => { const of = name(); return `${of}${bash && below(6) === 0 ? '+=' : '='}${value(of)}` }
  const comment = (): string => pick(['# GRUB_CMDLINE_LINUX="old"', '#', '# it\'s "here', '#GRUB_TERMINAL=console', '\t# x', ''])
  const plainLine = (): string => pick<() => string>([
    assign, assign, assign, assign, assign, () => `export ${assign()}`, () => `${assign()} # why "not`, () => `  ${assign()}`, () => `${assign()};${assign()}`, () => `${assign()} ${assign()}`, comment, () => `GRUB_TIMEOUT=${below(30)}`, () => 'GRUB_DEFAULT=0',
    () => `${assign()} \\\n`, () => 'export GRUB_CMDLINE_LINUX', () => ':', () => 'GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`', () => `GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,
  ])()
  let depth = 0
  const line = (): string => {
    if (++depth > 3) { depth--; return assign() }
    const body = (): string => `${line()}${pick(['\n', '; ', '\n  '])}`
    const test = (): string => pick(['[ -n "$SITE" ]', '[ -z "$GRUB_CMDLINE_LINUX" ]', 'test -f /x', '[ "$(printf x)" = x ]', '[ "x${SITE}" = x ]', 'true', 'false', '! true', ...(bash ? ['[[ $SITE == *x* ]]'] : [])])
    const made = pick<() => string>([
      plainLine, plainLine, plainLine, plainLine, plainLine, plainLine, () => `if ${test()}; then\n  ${body()}${pick(['', `else ${body()}`, `elif ${test()}; then ${body()}`])}fi`, () => `${test()} ${pick(['&&', '||'])} ${assign()}\n:`,
      () => `case ${pick(['"$SITE"', 'a', '$(printf a)'])} in ${pick(['a', '*x*', '""', 'a|b'])}) ${body()};; ${pick(['', '*) :;; '])}esac`, () => `for a in ${pick(['x y', '', '"x y" z', '$SITE', 'quiet nosmt'])}; do GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX $a"; done`,
      () => `add() { GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX $1"; }\nadd ${token().replace(/[^\w=.-]/g, 'x')}`, () => `${name()}="$(printf 'dark %s' why) ${words(2)}"`, () => `${name()}=\`printf dark\``, () => `( ${body()})`, () => `{ ${body()}}`, () => `${assign()} | :`, () => `: <<E\n${words()} "\nE`,
      () => `unset ${name()}`, () => `${name()}="\${${name()}:-${words(2).replace(/[^\w =.-]/g, '')}}"`, () => `${name()}="\${${name()}#quiet}"`, () => `while false; do ${body()}done`,
    ])()
    depth--
    return made
  }
  return { words, plainLine, line, stock: () => pick(STOCK)(words) }
}

/** In our own words, after what the packages and tools write (facts: bootloader). */
const STOCK: readonly ((words: (most?: number) => string) => string)[] = [
  words => `# If you change this file, run 'update-grub' afterwards to update\n# /boot/grub/grub.cfg.\n\nGRUB_DEFAULT=0\nGRUB_TIMEOUT=5\nGRUB_DISTRIBUTOR=\`( . /etc/os-release; echo \${NAME:-Debian} ) 2>/dev/null || echo Debian\`\nGRUB_CMDLINE_LINUX_DEFAULT="${words()}"\nGRUB_CMDLINE_LINUX="${words()}"\n\n# Uncomment to disable graphical terminal\n#GRUB_TERMINAL=console\n`,
  words => `GRUB_TIMEOUT=5\nGRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"\nGRUB_DEFAULT=saved\nGRUB_DISABLE_SUBMENU=true\nGRUB_TERMINAL_OUTPUT="console"\nGRUB_CMDLINE_LINUX="${words(8)}"\nGRUB_DISABLE_RECOVERY="true"\nGRUB_ENABLE_BLSCFG=true\n`,
  words => `# Modified by YaST2. Last modification on Mon Jan  1 00:00:00 UTC 2024\nGRUB_DISTRIBUTOR=\nGRUB_DEFAULT=saved\nGRUB_HIDDEN_TIMEOUT=0\nGRUB_CMDLINE_LINUX_DEFAULT="${words(7)}"\nGRUB_CMDLINE_LINUX=""\nGRUB_TERMINAL="gfxterm"\nSUSE_BTRFS_SNAPSHOT_BOOTING=true\nGRUB_CMDLINE_LINUX_RECOVERY=single\nGRUB_CMDLINE_XEN="vga=gfx-1024x768x16"\n`,
  words => `# Cloud Image specific Grub settings for Generic Cloud Images\nGRUB_RECORDFAIL_TIMEOUT=0\nGRUB_TIMEOUT=0\nGRUB_CMDLINE_LINUX_DEFAULT="${words(3)}"\nGRUB_TERMINAL=console\n`,
  words => `GRUB_CMDLINE_LINUX_DEFAULT="$GRUB_CMDLINE_LINUX_DEFAULT crashkernel=384M-:128M ${words(1)}"\n`,
  words => `GRUB_CMDLINE_LINUX_DEFAULT="\${GRUB_CMDLINE_LINUX_DEFAULT:+$GRUB_CMDLINE_LINUX_DEFAULT }\\$tuned_params ${words(1)}"\nGRUB_INITRD_OVERLAY="\${GRUB_INITRD_OVERLAY:+$GRUB_INITRD_OVERLAY }\\$tuned_initrd"\n`,
  words => `# BEGIN ANSIBLE MANAGED BLOCK\nGRUB_CMDLINE_LINUX="\${GRUB_CMDLINE_LINUX} ${words(3)}"\n# END ANSIBLE MANAGED BLOCK\n`,
]

/** A file of lines; `plain` ones hold what can be known without running. Its last command is one that succeeds. */
export function grubFile(random: Random, bash: boolean, plain: boolean): string {
  const { below, pick, list } = random
  const { line, plainLine, stock } = grammar(random, bash)
  const lines = list(6, plain ? plainLine : line)
  const text = below(3) === 0 ? `${stock()}${lines.join('\n')}` : lines.join('\n')
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}:${pick(['\n', '\n', ''])}`
}
