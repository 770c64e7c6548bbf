// Every refusal through the finished scripts: exit 1, one JSON line, the code, a sentence with a remedy, and a tree
// in which nothing was touched.
import { spawnSync } from 'child_process'
import * as fs from 'fs'
import { join } from 'path'
import t from 'tap'
import { ROOT } from '../../build/names.ts'
import { allHosts, cards, debian12, rocky9, sles15, ubuntu2204, writeTree } from '../hosts/distros.ts'
import { removeTree } from '../hosts/scratch.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import { bmc, files, nvswitch, xeon } from '../hosts/words.ts'
import type { Host } from '../hosts/words.ts'
import { node, sandbox, spoken } from './sandbox.ts'

interface Case {
  readonly name: string
  readonly host: () => Host
  readonly module: string
  readonly params: unknown
  readonly code: 'E_REFUSED' | 'E_HOST'
  readonly says: RegExp
  /** Makes the node one that must be refused. */
  readonly tweak?: (dir: string) => void
}

function put(path: string, text: string): (dir: string) => void {
  return dir => {
    fs.mkdirSync(join(dir, path, '..'), { recursive: true })
    fs.writeFileSync(dir + path, text)
  }
}

const ID = { ids: '10de:20b7' }
const debian = (): Host => debian12(xeon(), cards.nouveau)
function shared(name: string): Host {
  const build = allHosts[name]
  if (build === undefined) throw new Error(`there is no host ${name}`)
  return build()
}
function idOf(host: Host, pattern: RegExp): string {
  const found = host.functions.find(one => pattern.test(one.class))
  if (found === undefined) throw new Error(`${host.name} has nothing of class ${pattern.source}`)
  return found.id
}

const CASES: readonly Case[] = [
  { name: 'an id that no device has', host: debian, module: 'vfio_bind', params: { ids: '10de:ffff' }, code: 'E_REFUSED', says: /no device here has the id 10de:ffff; the GPUs here are 0000:41:00\.0/ },
  { name: 'an address with nothing at it', host: debian, module: 'vfio_bind', params: { addresses: '0000:99:00.0' }, code: 'E_REFUSED', says: /no PCI function at 0000:99:00\.0/ },
  { name: 'an address whose card has another id', host: debian, module: 'vfio_bind', params: { addresses: '0000:41:00.0', ids: '10de:1eb8', absent_ids: 'ignore' }, code: 'E_REFUSED', says: /0000:41:00\.0/ },
  { name: 'a storage controller', host: debian, module: 'vfio_bind', params: { ids: idOf(debian(), /^0108/) }, code: 'E_REFUSED', says: /storage controller/ },
  { name: 'a network controller', host: debian, module: 'vfio_bind', params: { ids: idOf(debian(), /^02/) }, code: 'E_REFUSED', says: /network controller/ },
  { name: 'a BMC display', host: () => debian12(xeon(), cards.nouveau, bmc('0000:03:00.0')), module: 'vfio_bind', params: { ids: '1a03:2000' }, code: 'E_REFUSED', says: /BMC/ },
  { name: 'an NVSwitch', host: () => debian12(xeon(), cards.nouveau, nvswitch('0000:81:00.0')), module: 'vfio_bind', params: { ids: idOf(debian12(nvswitch('0000:81:00.0')), /^0680/) }, code: 'E_REFUSED', says: /NVSwitch/ },
  { name: 'a group that holds something of the host', host: () => shared('debian12-shared-group'), module: 'gpu_passthrough', params: ID, code: 'E_REFUSED', says: /IOMMU group \d+ .*network/ },
  { name: 'the only console', host: () => shared('debian12-console-gpu'), module: 'vfio_bind', params: { ids: idOf(shared('debian12-console-gpu'), /^0300/) }, code: 'E_REFUSED', says: /only console/ },
  { name: 'live, and the IOMMU is off', host: debian, module: 'vfio_bind', params: { ...ID, live: true }, code: 'E_REFUSED', says: /0000:41:00\.0 has no IOMMU group/ },
  { name: 'live, and a process has the card open', host: () => ({ ...debian(), iommu: 'on' }), module: 'vfio_bind', params: { ...ID, live: true }, tweak: dir => {
    const card = fs.readdirSync(`${dir}/sys/bus/pci/devices/0000:41:00.0/drm`)[0] ?? ''
    for (const [name, text] of [['comm', 'Xorg\n'], ['cgroup', '0::/system.slice/gdm.service\n']] as const) put(`/proc/700/${name}`, text)(dir)
    fs.mkdirSync(`${dir}/proc/700/fd`)
    fs.symlinkSync(`/dev/dri/${card}`, `${dir}/proc/700/fd/4`)
  }, code: 'E_REFUSED', says: /0000:41:00\.0 is in use.*Xorg \(process 700, unit gdm\.service\) has \/dev\/dri\/card\d+ open/ },
  { name: 'a count that does not fit', host: debian, module: 'gpu_passthrough', params: { ...ID, expect_count: 8 }, code: 'E_REFUSED', says: /1 GPUs? (is|are) meant .*expected 8/ },
  { name: 'nothing ready to select', host: () => shared('debian12-shared-group'), module: 'gpu_passthrough', params: { select: 'all' }, code: 'E_REFUSED', says: /no GPU here that could be passed through/ },
  { name: 'a blacklist that takes a kept driver', host: debian, module: 'iommu_cmdline', params: { blacklist: ['nvme'] }, code: 'E_REFUSED', says: /blacklist holds nvme, which drives/ },
  { name: 'a file that its shell cannot read', host: debian, module: 'iommu_cmdline', params: {}, tweak: dir => fs.appendFileSync(`${dir}/etc/default/grub`, 'GRUB_CMDLINE_LINUX = "quiet"\n'), code: 'E_REFUSED', says: /broken for dash/ },
  { name: 'a value that only running would tell', host: debian, module: 'iommu_cmdline', params: {}, tweak: dir => fs.appendFileSync(`${dir}/etc/default/grub`, 'GRUB_CMDLINE_LINUX="$(echo intel_iommu=off)"\n'), code: 'E_REFUSED', says: /intel_iommu=off/ },
  { name: 'tuned that would win', host: () => rocky9(xeon(), cards.nouveau), module: 'iommu_cmdline', params: {}, tweak: put('/etc/tuned/bootcmdline', 'TUNED_BOOT_CMDLINE="intel_iommu=off"\n'), code: 'E_REFUSED', says: /tuned/ },
  { name: 'a disk sealed to the boot', host: debian, module: 'gpu_passthrough', params: ID, tweak: put('/etc/crypttab', 'root /dev/sda3 none tpm2-device=auto,tpm2-pcrs=7+9\n'), code: 'E_REFUSED', says: /unlocked by the TPM.*allow_measured_boot_change/ },
  { name: 'a link in the place of our file', host: debian, module: 'vfio_bind', params: ID, tweak: dir => fs.symlinkSync('/etc/passwd', `${dir}/etc/modprobe.d/vfio.conf`), code: 'E_REFUSED', says: /symbolic link to \/etc\/passwd/ },
  { name: 'grubenv without room', host: () => shared('rocky8-bios'), module: 'iommu_cmdline', params: { extra_args: [`log_buf_len=${'9'.repeat(900)}`] }, code: 'E_REFUSED', says: /grubenv|environment block/ },
  { name: 'more ids than the kernel takes', host: () => ubuntu2204(xeon(), cards.nouveau, files({ '/etc/modprobe.d/vfio.conf': `options vfio-pci ids=${Array.from({ length: 102 }, (_, n) => `1af4:${(0x1100 + n).toString(16)}`).join(',')}\n` })), module: 'vfio_bind', params: ID, code: 'E_REFUSED', says: /1023/ },
  { name: 'an ostree system', host: debian, module: 'iommu_cmdline', params: {}, tweak: dir => fs.mkdirSync(`${dir}/ostree/repo`, { recursive: true }), code: 'E_HOST', says: /ostree/ },
  { name: 'images of an ostree system', host: debian, module: 'initramfs', params: { rebuild: 'always' }, tweak: dir => fs.mkdirSync(`${dir}/ostree/repo`, { recursive: true }), code: 'E_HOST', says: /ostree/ },
  { name: 'unified kernel images only', host: debian, module: 'iommu_cmdline', params: {}, tweak: dir => {
    for (const path of ['/usr/sbin/update-grub', '/usr/sbin/grub-mkconfig', '/boot/grub/grub.cfg', '/etc/default/grub']) if (fs.existsSync(dir + path)) fs.unlinkSync(dir + path)
    put('/boot/efi/EFI/Linux/debian.efi', 'MZ')(dir)
  }, code: 'E_HOST', says: /unified kernel images/ },
  { name: 'SUSE with systemd-boot', host: () => sles15(xeon(), cards.nouveau), module: 'iommu_cmdline', params: {}, tweak: put('/etc/sysconfig/bootloader', 'LOADER_TYPE="systemd-boot"\n'), code: 'E_HOST', says: /LOADER_TYPE .*systemd-boot/ },
  { name: 'no vfio in any kernel', host: () => debian(), module: 'vfio_modules', params: { modules: ['vfio_nonsense'] }, code: 'E_HOST', says: /vfio_nonsense/ },
  { name: 'a journal of a newer format', host: debian, module: 'passthrough_undo', params: {}, tweak: put('/var/lib/vfiokit/journal.jsonl', '{"vfiokit":7,"run":"x","module":"y","version":"9.9.9"}\n'), code: 'E_HOST', says: /format 7.*9\.9\.9/ },
  { name: 'a guest that runs in a container', host: debian, module: 'host_reboot', params: { when: 'always' }, tweak: dir => {
    put('/proc/4711/comm', 'qemu-kvm\n')(dir)
    put('/proc/4711/cmdline', '/usr/libexec/qemu-kvm\0-name\0guest=instance-0000000a,debug-threads=on\0')(dir)
    put('/proc/4711/cgroup', `0::/machine.slice/libpod-${'3f2a9c0d1e4b'.padEnd(64, '0')}.scope/container\n`)(dir)
    fs.symlinkSync('/usr/libexec/qemu-kvm', `${dir}/proc/4711/exe`)
  }, code: 'E_REFUSED', says: /guests run here: instance-0000000a \(qemu-kvm, process 4711, container 3f2a9c0d1e4b\)/ },
  { name: 'a boot menu that is gone', host: debian, module: 'host_reboot', params: { when: 'always' }, tweak: dir => fs.writeFileSync(`${dir}/boot/grub/grub.cfg`, ''), code: 'E_REFUSED', says: /would not come up again/ },
  { name: 'nothing to verify in an image', host: debian, module: 'passthrough_verify', params: ID, tweak: dir => removeTree(`${dir}/sys`), code: 'E_HOST', says: /no \/sys\/bus\/pci\/devices/ },
]

t.setTimeout(300e3)
for (const { name, host, module, params, tweak, code, says } of CASES) {
  t.test(`${module}: ${name}`, async t => {
    const dir = join(sandbox(t), 'node')
    fs.mkdirSync(dir)
    writeTree(dir, host())
    tweak?.(dir)
    // grub.cfg is its owner's alone on EL: the run must be able to read it, and to write if it were wrong.
    if (process.getuid() === 0) spawnSync('chown', ['-R', '-h', '65534:65534', dir])
    const before = snapshot(dir)
    for (const flags of [[], ['--check']]) {
      const ran = node([join(ROOT, 'dist', `${module}.js`), JSON.stringify(params), '--root', dir, ...flags])
      t.equal(ran.status, 1, `exit 1 ${flags.join('')}`)
      t.match(spoken(ran), { failed: true, changed: false, msg: says, error: { code, node: 'untouched' } })
    }
    t.same(differences(before, snapshot(dir)), [], 'nothing is touched')
  })
}
