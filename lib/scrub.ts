// What of a node's boot files may leave the node. Values are kept by allow-list: what is not known to be harmless
// becomes ***. Identities (UUIDs, MAC and IP addresses, host names) become placeholders, the same one each time.

/** Kernel arguments whose values say how the node boots and nothing about whose it is; `-` is `_`. */
const KEPT_ARGS = new RegExp(`^(${[
  'intel_iommu', 'amd_iommu', 'iommu(\\..*)?', 'vfio.*', 'modprobe\\.blacklist', 'module_blacklist', 'rd\\.driver\\..*', 'initcall_blacklist',
  'pci', 'pcie_.*', 'console', 'video', 'nomodeset', 'nvidia.*', 'nouveau.*', 'amdgpu.*', 'i915.*', 'xe\\..*', 'kvm.*', 'snd.*', 'efi',
  '(default_)?hugepagesz', 'hugepages', 'transparent_hugepage', 'isolcpus', 'nohz(_full)?', 'rcu_nocbs', 'mitigations', 'crashkernel',
  'selinux', 'enforcing', 'apparmor', 'security', 'audit', 'cgroup.*', 'systemd\\.unified_.*', 'net\\.ifnames', 'biosdevname', 'numa.*',
  'intel_pstate', 'intel_idle\\..*', 'processor\\..*', 'mem_encrypt', 'tsx', 'panic', 'loglevel', 'rootflags', 'rootfstype', 'boot_image', 'earlyprintk',
].join('|')})$`)
/** Modules whose options are ours to look at. */
const KEPT_MODULES = /^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/
/** Comments are free text and go, but for the marks by which another manager's file is known. */
const MARKS = /\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i
/** Of a shell what is no comment whatever is in it, or else a comment with what stands before it. */
const QUOTED_OR_COMMENT = /\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm
const COMMON_NAMES = /^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i
const HEX = '[0-9a-f]'

/** Ways to clean a text, one per syntax. They share their placeholders, so that one thing is called the same in every file. */
export interface Scrubber {
  /** What identifies in any text and in paths: UUIDs, labels, machine ids, MAC and IP addresses, whole URLs. */
  ids(text: string): string
  /** The same, and the node's names. */
  names(text: string): string
  /** A kernel command line, also inside the quotes of an assignment. */
  args(text: string): string
  /** /etc/default/grub and its drop-ins, dracut.conf: assignments and shell. */
  shell(text: string): string
  /** modprobe.d, modules-load.d, /etc/modules, initramfs-tools/modules. */
  modules(text: string): string
  /** A boot loader entry: what follows `options`. */
  entry(text: string): string
  /** GRUB's environment block, which has 1024 bytes whatever is in it. */
  grubenv(text: string): string
}

/** `hosts`: names of the node, which are replaced wherever they stand as a word, unless every second node is called that. */
export function scrubber(hosts: readonly string[]): Scrubber {
  const seen = new Map<string, string>()
  const stand = (kind: string, make: (n: number) => string) => (found: string): string => {
    const key = `${kind} ${found.toLowerCase()}`
    const n = [...seen.keys()].filter(other => other.startsWith(kind)).length + 1
    const placeholder = seen.get(key) ?? make(n)
    seen.set(key, placeholder)
    return placeholder
  }
  const uuid = stand('uuid', n => `00000000-0000-4000-8000-${hex(n, 12)}`)
  const short = stand('name', n => `id${n}`)
  const machine = stand('machine', n => hex(n, 32))
  const mac = stand('mac', n => `02-00-00-00-00-${hex(n, 2)}`)
  const ipv4 = stand('ip', n => `192.0.2.${n}`)
  const known = hosts.filter(name => name.length > 2 && !COMMON_NAMES.test(name) && !KEPT_MODULES.test(name)).sort((a, b) => b.length - a.length)

  function ids(text: string): string {
    return text
      .replace(new RegExp(`\\b${HEX}{8}(-${HEX}{4}){3}-${HEX}{12}\\b`, 'gi'), uuid)
      .replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi, (_, key: string, value: string) => key + short(value))
      .replace(new RegExp(`(?<![0-9a-f])${HEX}{32}(?![0-9a-f])`, 'gi'), machine)
      .replace(new RegExp(`\\b${HEX}{2}([:-])(${HEX}{2}\\1){4}${HEX}{2}\\b`, 'gi'), mac)
      .replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi, '***')
      .replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g, ipv4)
      .replace(new RegExp(`\\b(${HEX}{1,4}(:${HEX}{1,4})*)?::(${HEX}{1,4}(:${HEX}{1,4})*)?|\\b(${HEX}{1,4}:){7}${HEX}{1,4}\\b`, 'gi'), '***')
      .replace(new RegExp(`(?<![0-9a-f])(?!0{20})${HEX}{33,}(?![0-9a-f])`, 'gi'), '***')
  }

  function names(text: string): string {
    let clean = ids(text)
    for (const name of known) clean = clean.replace(new RegExp(`(?<![\\w.-])${name.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`, 'gi'), 'node')
    return clean
  }

  function args(text: string): string {
    return names(text.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g, (_, key: string, value: string) => {
      const harmless = KEPT_ARGS.test(key.toLowerCase().replace(/-/g, '_')) || (key === 'root' && /^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(value))
      return `${key}=${harmless || /^\$\{?\w+\}?$/.test(value) ? value : '***'}`
    }))
  }

  function byLine(text: string, line: (text: string) => string): string {
    return text.split('\n').map(one => (/^\s*#/.test(one) ? comment(one) : line(one))).join('\n')
  }

  return {
    ids, names, args,
    shell: text => byLine(withoutRemarks(text), line => {
      const found = /^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(line)
      if (found === null) return args(line)
      const [, head = '', name = '', value = ''] = found
      const harmless = /^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.test(name) && !/CMDLINE|PASS|SECRET|TOKEN/.test(name)
      return head + (harmless ? names(value) : /CMDLINE|cmdline/.test(name) ? args(value) : '***')
    }),
    modules: text => byLine(text, line => {
      const [word = '', name = '', ...rest] = line.trim().split(/\s+/)
      if (word === 'options') return KEPT_MODULES.test(name) ? names(line) : line.replace(/=\S+/g, '=***')
      if (word === 'install' || word === 'remove') return /^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test(rest[0] || '') && !/["'=]/.test(line) ? names(line) : `${word} ${name} ***`
      return args(line)
    }),
    entry: text => byLine(text, line => (/^options\s/.test(line) ? args(line) : names(line))),
    grubenv(text) {
      const lines = text.split('\n').filter(line => !line.startsWith('#')).map(line => (line.startsWith('kernelopts=') ? `kernelopts=${args(line.slice(11))}` : names(line)))
      return `# GRUB Environment Block\n${lines.filter(line => line !== '').map(line => `${line}\n`).join('')}`.padEnd(1024, '#')
    },
  }
}

function comment(line: string): string {
  const mark = MARKS.exec(line)
  return mark === null ? '#' : `# ${mark[0]}`
}

/** Comments at the ends of lines are as free as others. */
function withoutRemarks(text: string): string {
  return text.replace(QUOTED_OR_COMMENT, (found: string, before = '', remark?: string) => remark === undefined ? found : before + comment(remark))
}

function hex(n: number, digits: number): string {
  return n.toString(16).padStart(digits, '0')
}
