// User data for cloud-init that prepares a node at its first boot: text, and what clouds take of it. Pure.
// What it does there is integrations/cloud-init/first-boot.sh; this puts it, its settings and its parameters into YAML.

/** Where everything of it lies on the node; first-boot.sh names it as well. */
const DIR = '/var/lib/vfiokit/cloud-init'
const SCRIPT = `${DIR}/first-boot.sh`
/** Directories of cloud-init: cloudinit/config/cc_scripts_per_boot.py. */
const STARTER = '/var/lib/cloud/scripts/per-boot/50-vfiokit'
/** Seconds for which a first boot's own package runs (apt-daily, unattended-upgrades) are waited for. */
const PATIENCE = 600

/** How much user data a cloud takes: `most` in `unit`, which is what `measure` counts in. */
export interface Limit {
  /** As messages name it. */
  readonly name: string
  readonly most: number
  readonly unit: string
  measure(text: string): number
}

/** Nova: api/openstack/compute/schemas/servers.py, user_data. EC2: its user guide, before it is encoded. */
export const LIMITS: Readonly<Record<string, Limit | null>> = {
  nova: { name: 'Nova', most: 65535, unit: 'characters of base64', measure: text => 4 * Math.ceil(Buffer.byteLength(text) / 3) },
  ec2: { name: 'EC2', most: 16384, unit: 'bytes', measure: text => Buffer.byteLength(text) },
  /** A file that the operator puts there: NoCloud, a config drive of one's own. */
  disk: null,
}

/** Where vfiokit.js comes from: fetched at the first boot, in the image, or in the user data itself (gzip). */
export type Source = { readonly url: string } | { readonly path: string } | { readonly gzip: Buffer }

interface FirstBoot {
  readonly version: string
  /** first-boot.sh, with the line `# settings`. */
  readonly script: string
  readonly source: Source
  /** Of vfiokit.js. */
  readonly sha256: string
  /** Parameters of gpu_passthrough, checked by it. */
  readonly params: Readonly<Record<string, unknown>>
  /** An interpreter that is in the image; undefined: the distribution's package. */
  readonly node: string | undefined
  /** Gets each result; undefined: nobody. */
  readonly report: string | undefined
}

/** A sentence where the user data is larger than what takes it. */
export function tooLarge(text: string, limit: Limit | null): string | undefined {
  if (limit === null) return undefined
  const size = limit.measure(text)
  return size <= limit.most ? undefined : `the user data is ${count(size)} ${limit.unit}, expected ${count(limit.most)} at most (${limit.name}); give --url or --path instead of --embed, or say --for disk where it is a file on a disk`
}

function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}

/**
 * A web address or an absolute path in which no character means anything to a shell, to YAML, to JSON or to a template:
 * what it may consist of is named, not what it may not. null when it is neither.
 */
export function plain(text: string, kind: 'url' | 'path'): string | null {
  return (kind === 'url' ? /^https?:\/\/[\w.:@[\]-]+(\/[\w.~:@!*+,;=%?&/-]*)?$/ : /^(\/[\w.+@-]+)+$/).test(text) && text.length <= 1024 ? text : null
}

/** JSON in one line of ASCII; in strings nothing stands for itself that a shell or a template knows. */
export function plainJson(value: unknown): string {
  const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"/g, text => text.replace(/[{}%#$`'<>&]/g, escaped)).replace(/[^ -~]/g, escaped)
}

/** The user data: one cloud-config, ASCII. `params.reboot` "never" leaves the reboot to people. */
export function userData({ version, script, source, sha256, params, node, report }: FirstBoot): string {
  const { reboot, ...rest } = Object.fromEntries(Object.entries(params).filter(([, value]) => isGiven(value)))
  const at = 'path' in source ? source.path : `${DIR}/vfiokit.js`
  const settings: Readonly<Record<string, string>> = {
    version, sha256, script: at, node: node ?? '/usr/bin/node', url: 'url' in source ? source.url : '', report_url: report ?? '',
  }
  // Clouds take little: what explains the script line by line stays where it was made.
  const [head = '', body = ''] = script.split(/^# settings\n/m)
  const text = head + Object.entries(settings).map(([name, value]) => `${name}='${value}'\n`).join('') + body.replace(/^ *# .*\n/gm, '')
  const files = [
    written(`${DIR}/params.json`, '0600', plainJson({ wait: PATIENCE, ...rest, reboot: 'never' })),
    written(`${DIR}/verify.json`, '0600', plainJson(verifying(rest))),
    ...('gzip' in source ? [`- path: ${DIR}/vfiokit.js\n  permissions: '0600'\n  encoding: gz+b64\n  content: ${source.gzip.toString('base64')}\n`] : []),
    written(SCRIPT, '0700', text),
    written(STARTER, '0755', `#!/bin/sh\nexec /bin/sh ${SCRIPT} run`),
  ]
  return `#cloud-config
# vfiokit ${version}: prepares this node at its first boot${reboot === 'never' ? '' : ', reboots it once'}, and verifies it.
# The newest result on the node: ${DIR}/report.json
# Beside other parts of user data: lists are continued, and what others say stands.
merge_how:
- {name: list, settings: [append]}
- {name: dict, settings: [no_replace, recurse_list]}
${node === undefined ? 'package_update: true\npackages: [nodejs]\n' : ''}write_files:
${files.join('')}${reboot === 'never' ? '' : `power_state:
  mode: reboot
  delay: now
  timeout: 120
  message: "vfiokit: rebooting once, for what was prepared"
  condition: [/bin/sh, ${SCRIPT}, needs-reboot]
`}`
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** What passthrough_verify is asked after the boot: the devices are those that were recorded; nova where this node is to have all that it reads. */
function verifying({ expect_count, nova }: Readonly<Record<string, unknown>>): object {
  return { ...(isGiven(expect_count) ? { expect_count } : {}), ...(isGiven(Object(nova).alias) && Object(nova).target !== 'print' ? { nova: true } : {}) }
}

/** An element of write_files. The literal block takes every line as it is (YAML 1.2, 8.1.2). */
function written(path: string, permissions: string, text: string): string {
  const lines = text.replace(/\n$/, '').split('\n').map(line => (line === '' ? '\n' : `    ${line}\n`)).join('')
  return `- path: ${path}\n  permissions: '${permissions}'\n  content: |\n${lines}`
}
