// Every refusal through the finished scripts: exit 1, one JSON line, the code, a sentence with a remedy, and a tree
// in which nothing was touched; and the bad input of the README, with exit 2. Not here is what takes root or the running
// node itself: /boot without room (df), a site's check before a reboot, what goes on after one.
import { spawnSync } from 'child_process'
import * as fs from 'fs'
import { join } from 'path'
import t from 'tap'
import { ROOT } from '../../build/names.ts'
import { Stop } from '../../lib/errors.ts'
import { openHost } from '../../lib/host-fs.ts'
import type { Module } from '../../lib/module.ts'
import vfioBind from '../../modules/vfio_bind.ts'
import { attempt } from '../contract/laws.ts'
import { allHosts, cards, debian12, rocky9, sles15, ubuntu2204, writeTree } from '../hosts/distros.ts'
import type { FakeMachine } from '../hosts/fake-kernel.ts'
import { novaDebian, novaHosts, PF } from '../hosts/nova.ts'
import { removeTree } from '../hosts/scratch.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import { bmc, defaultRoutes, epyc, files, gpu, kernel, kernels, loggedIn, netOver, nic, nvswitch, pciFunction, usb, xeon } from '../hosts/words.ts'
import type { Host } from '../hosts/words.ts'
import { node, sandbox, spoken } from './sandbox.ts'

interface Case {
  readonly name: string
  readonly host: () => Host
  readonly module: string
  readonly params: unknown
  readonly code: 'E_REFUSED' | 'E_HOST'
  readonly says: RegExp
  /** What the remedy must name, where the message does not have it already. */
  readonly hint?: RegExp
  /** Makes the node one that must be refused. */
  readonly tweak?: (dir: string, machine: FakeMachine) => void | Promise<void>
}

function put(path: string, text: string): (dir: string) => void {
  return dir => {
    fs.mkdirSync(join(dir, path, '..'), { recursive: true })
    fs.writeFileSync(dir + path, text)
  }
}

function append(path: string, text: string): (dir: string) => void {
  return dir => fs.appendFileSync(dir + path, text)
}

function edit(path: string, change: (text: string) => string): (dir: string) => void {
  return dir => fs.writeFileSync(dir + path, change(fs.readFileSync(dir + path, 'latin1')), 'latin1')
}

function both(...tweaks: readonly ((dir: string) => void)[]): (dir: string) => void {
  return dir => tweaks.forEach(tweak => tweak(dir))
}

function gone(...paths: readonly string[]): (dir: string) => void {
  return dir => paths.filter(path => fs.existsSync(dir + path)).forEach(path => removeTree(dir + path))
}

function linked(path: string, target: string): (dir: string) => void {
  return dir => {
    gone(path)(dir)
    fs.mkdirSync(join(dir, path, '..'), { recursive: true })
    fs.symlinkSync(target, dir + path)
  }
}

const ID = { ids: '10de:20b7' }
const CARD = '0000:41:00.0'
const AT_CARD = `/sys/bus/pci/devices/${CARD}`
const IN_GROUP = { ...ID, allow_group_members: '0000:42:00.0' }
// One value for each: its tree is made once and copied after that.
const BARE = debian12(xeon(), cards.nouveau)
const GROUPED = debian12(epyc(), cards.a30, usb('0000:42:00.0', { group: 13 }))
const SCREEN = debian12(epyc(), cards.nouveau)
const EL = rocky9(xeon(), cards.nouveau)
const SUSE = sles15(xeon(), cards.nouveau)
const NOVA = debian12(PF, novaDebian())
/** One of everything that vfio-pci must not have. */
const ODD = debian12(epyc(), cards.a30, pciFunction('0000:00:02.0', '1234:1111', '030000'), pciFunction('0000:00:1f.0', '8086:a1c1', '060100'),
  pciFunction('0000:50:00.0', '8086:4940', '0b4000', { group: 30 }), pciFunction('0000:51:00.0', '1b73:1100', '0c0330', { group: 31, totalVfs: 8, numVfs: 2 }),
  gpu('0000:52:00.0', { id: '10de:2236', group: 32, totalVfs: 16, numVfs: 1 }), gpu('0000:52:00.4', { id: '10de:2236', group: 33, physicalFunction: '0000:52:00.0' }),
  gpu('0000:53:00.0', { id: '10de:1eb8', group: 34, dead: true }), gpu('0000:54:00.0', { id: '10de:1e87', class: '0300', group: 35 }), pciFunction('0000:54:00.1', '10de:10f8', '040300', { group: 35, dead: true }))
const debian = (): Host => BARE
const grouped = (): Host => GROUPED
const screen = (): Host => SCREEN
const el = (): Host => EL
const suse = (): Host => SUSE
const nova = (): Host => NOVA
const odd = (): Host => ODD
const CONSOLE = both(put('/sys/class/vtconsole/vtcon1/name', '(M) frame buffer device\n'), put('/sys/class/vtconsole/vtcon1/bind', '1\n'), dir => {
  for (const path of ['/sys/class/graphics/fb0', `${AT_CARD}/graphics/fb0`]) fs.mkdirSync(dir + path, { recursive: true })
})
const MANY = Array.from({ length: 102 }, (_, n) => `1af4:${(0x1100 + n).toString(16)}`).join(',')
/** As the EFI stub starts a kernel, and not GRUB. */
const STUB = put('/proc/cmdline', 'initrd=\\0123\\initrd root=UUID=1 ro\n')
const NOVA_ASKED = { ...ID, alias: 'a30' }
const A30_ALIAS = '{"name": "a30", "vendor_id": "10de", "product_id": "20b7", "device_type": "type-PF"}'
const inNova = (lines: string): (dir: string) => void => append('/etc/nova/nova.conf', lines)
const GUEST = both(put('/proc/4711/comm', 'qemu-kvm\n'), put('/proc/4711/cmdline', '/usr/libexec/qemu-kvm\0-name\0guest=instance-0000000a,debug-threads=on\0'), linked('/proc/4711/exe', '/usr/libexec/qemu-kvm'))
const CONTAINER = linked('/proc/self/ns/pid', 'pid:[4026532999]')

function shared(name: string): Host {
  const build = allHosts[name]
  if (build === undefined) throw new Error(`there is no host ${name}`)
  return build()
}
function novaHost(name: string): Host {
  const build = novaHosts[name]
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
  { name: 'tuned that would win', host: el, module: 'iommu_cmdline', params: {}, tweak: put('/etc/tuned/bootcmdline', 'TUNED_BOOT_CMDLINE="intel_iommu=off"\n'), code: 'E_REFUSED', says: /tuned/ },
  { name: 'a disk sealed to the boot', host: debian, module: 'gpu_passthrough', params: ID, tweak: put('/etc/crypttab', 'root /dev/sda3 none tpm2-device=auto,tpm2-pcrs=7+9\n'), code: 'E_REFUSED', says: /unlocked by the TPM.*allow_measured_boot_change/ },
  { name: 'a link in the place of our file', host: debian, module: 'vfio_bind', params: ID, tweak: dir => fs.symlinkSync('/etc/passwd', `${dir}/etc/modprobe.d/vfio.conf`), code: 'E_REFUSED', says: /symbolic link to \/etc\/passwd/ },
  { name: 'grubenv without room', host: () => shared('rocky8-bios'), module: 'iommu_cmdline', params: { extra_args: [`log_buf_len=${'9'.repeat(900)}`] }, code: 'E_REFUSED', says: /grubenv|environment block/ },
  { name: 'more ids than the kernel takes', host: () => ubuntu2204(xeon(), cards.nouveau, files({ '/etc/modprobe.d/vfio.conf': `options vfio-pci ids=${MANY}\n` })), module: 'vfio_bind', params: ID, code: 'E_REFUSED', says: /1023/ },
  { name: 'an ostree system', host: debian, module: 'iommu_cmdline', params: {}, tweak: dir => fs.mkdirSync(`${dir}/ostree/repo`, { recursive: true }), code: 'E_HOST', says: /ostree/ },
  { name: 'images of an ostree system', host: debian, module: 'initramfs', params: { rebuild: 'always' }, tweak: dir => fs.mkdirSync(`${dir}/ostree/repo`, { recursive: true }), code: 'E_HOST', says: /ostree/ },
  { name: 'unified kernel images only', host: debian, module: 'iommu_cmdline', params: {}, tweak: dir => {
    for (const path of ['/usr/sbin/update-grub', '/usr/sbin/grub-mkconfig', '/boot/grub/grub.cfg', '/etc/default/grub']) if (fs.existsSync(dir + path)) fs.unlinkSync(dir + path)
    put('/boot/efi/EFI/Linux/debian.efi', 'MZ')(dir)
  }, code: 'E_HOST', says: /unified kernel images/ },
  { name: 'SUSE with systemd-boot', host: suse, module: 'iommu_cmdline', params: {}, tweak: put('/etc/sysconfig/bootloader', 'LOADER_TYPE="systemd-boot"\n'), code: 'E_HOST', says: /LOADER_TYPE .*systemd-boot/ },
  { name: 'no vfio in any kernel', host: debian, module: 'vfio_modules', params: { modules: ['vfio_nonsense'] }, code: 'E_HOST', says: /vfio_nonsense/ },
  { name: 'a journal of a newer format', host: debian, module: 'passthrough_undo', params: {}, tweak: put('/var/lib/vfiokit/journal.jsonl', '{"vfiokit":7,"run":"x","module":"y","version":"9.9.9"}\n'), code: 'E_HOST', says: /format 7.*9\.9\.9/ },
  { name: 'a guest that runs in a container', host: debian, module: 'host_reboot', params: { when: 'always' }, tweak: both(GUEST, put('/proc/4711/cgroup', `0::/machine.slice/libpod-${'3f2a9c0d1e4b'.padEnd(64, '0')}.scope/container\n`)), code: 'E_REFUSED', says: /guests run here: instance-0000000a \(qemu-kvm, process 4711, container 3f2a9c0d1e4b\)/ },
  { name: 'a boot menu that is gone', host: debian, module: 'host_reboot', params: { when: 'always' }, tweak: dir => fs.writeFileSync(`${dir}/boot/grub/grub.cfg`, ''), code: 'E_REFUSED', says: /would not come up again/ },
  { name: 'nothing to verify in an image', host: debian, module: 'passthrough_verify', params: ID, tweak: dir => removeTree(`${dir}/sys`), code: 'E_HOST', says: /no \/sys\/bus\/pci\/devices/ },
  // vfio_bind and gpu_passthrough: what is named, and who else has a say in it.
  { name: 'a card that is not the stored one', host: debian, module: 'vfio_bind', params: { addresses: CARD }, tweak: put('/etc/modprobe.d/vfio.conf', `options vfiokit_bind ${CARD}=10de:1eb8:10de:1532\n`), code: 'E_REFUSED', says: /0000:41:00\.0 was bound when 10de:1eb8:10de:1532 was there, and now 10de:20b7:10de:1532 is/, hint: /accept_replacement: 0000:41:00\.0/ },
  { name: 'a card that is stored by somebody else', host: debian, module: 'vfio_bind', params: { addresses: CARD, accept_replacement: CARD }, tweak: put('/etc/modprobe.d/site.conf', `options vfiokit_bind ${CARD}=10de:1eb8:10de:1532\n`), code: 'E_REFUSED', says: /site\.conf line 1 stores 10de:1eb8:10de:1532 for 0000:41:00\.0, and is not ours/, hint: /take that line out/ },
  { name: 'driverctl', host: debian, module: 'gpu_passthrough', params: { addresses: CARD }, tweak: put(`/etc/driverctl.d/pci-${CARD}`, 'nouveau\n'), code: 'E_REFUSED', says: /driverctl gives 0000:41:00\.0 to nouveau at every boot \(\/etc\/driverctl\.d\/pci-0000:41:00\.0\)/, hint: /driverctl unset-override 0000:41:00\.0/ },
  { name: 'a list in the boot image', host: debian, module: 'vfio_bind', params: ID, tweak: append('/etc/initramfs-tools/modules', 'vfio_pci ids=10de:1b80\n'), code: 'E_REFUSED', says: /initramfs-tools\/modules loads vfio_pci with ids=10de:1b80, which wins .* leaves out 10de:20b7/, hint: /take the line out/ },
  { name: 'vfio-pci that is never loaded', host: debian, module: 'vfio_bind', params: ID, tweak: put('/etc/modprobe.d/cis.conf', 'install vfio-pci /bin/false\n'), code: 'E_REFUSED', says: /cis\.conf line 1 has vfio-pci never loaded/, hint: /take that line out/ },
  { name: 'a softdep of somebody else, by address', host: debian, module: 'vfio_bind', params: { addresses: CARD }, tweak: put('/etc/modprobe.d/a.conf', 'softdep vfio-pci pre: other\n'), code: 'E_REFUSED', says: /a\.conf line 1 says what happens when vfio-pci is loaded \(softdep\).* needs that line gone/ },
  { name: 'an install line of somebody else, by address', host: debian, module: 'vfio_bind', params: { addresses: CARD }, tweak: put('/etc/modprobe.d/a.conf', 'install vfio-pci /usr/local/sbin/override\n'), code: 'E_REFUSED', says: /a\.conf line 1 says what happens when vfio-pci is loaded \(install\).* needs that line gone/ },
  { name: 'a list that would come into force with ours', host: () => debian12(cards.nouveau, nic('0000:06:00.0', { netdev: 'eno2' }), files({ '/etc/default/grub': 'GRUB_CMDLINE_LINUX="vfio-pci.ids=8086:1572 a"\nGRUB_CMDLINE_LINUX_DEFAULT="vfio-pci.ids=8086:9999 quiet"\n' })), module: 'vfio_bind', params: ID, code: 'E_REFUSED', says: /vfio-pci\.ids=8086:1572 .* has no effect.*vfio-pci would take .*\(8086:1572, network, i40e\)/, hint: /take it out, or name its ids too/ },
  { name: 'a file that is read after ours', host: debian, module: 'vfio_bind', params: ID, tweak: put('/etc/modprobe.d/zzz.conf', 'options vfio-pci ids=1af4:1100\n'), code: 'E_REFUSED', says: /zzz\.conf sets parameters of vfio-pci and is read after any file of ours.*put them there/ },
  { name: 'more ids than the kernel takes, on its command line', host: debian, module: 'vfio_bind', params: ID, tweak: append('/etc/default/grub', `GRUB_CMDLINE_LINUX="vfio-pci.ids=${MANY}"\n`), code: 'E_REFUSED', says: /vfio-pci\.ids on the kernel command line would have \d+ characters.*1023 at most; name fewer ids/ },
  { name: 'an id that its address does not have', host: debian, module: 'vfio_bind', params: { addresses: CARD, ids: ['10de:20b7', '8086:1572'] }, code: 'E_REFUSED', says: /none of the addresses 0000:41:00\.0 has the id 8086:1572; give ids and addresses of the same functions/ },
  { name: 'a card whose id cannot be read', host: debian, module: 'vfio_bind', params: { addresses: CARD }, tweak: put(`${AT_CARD}/device`, '\n'), code: 'E_REFUSED', says: /id of this function cannot be read: 0000:41:00\.0.*power-cycle the host/ },
  { name: 'no kernel with vfio-pci', host: () => debian12(cards.a30, kernels(kernel('6.1.0-1-cloud-amd64', 'missing'))), module: 'vfio_bind', params: ID, code: 'E_HOST', says: /no installed kernel has vfio-pci \(6\.1\.0-1-cloud-amd64\); expected at least one/ },
  { name: 'one of two that an id has', host: () => shared('debian12-two-alike'), module: 'vfio_bind', params: { addresses: CARD, state: 'absent' }, tweak: put('/etc/modprobe.d/vfio.conf', 'options vfio-pci ids=10de:20b7\n'), code: 'E_REFUSED', says: /by an id that others have as well.*0000:61:00\.0.*give the others back too/ },
  { name: 'every GPU of a tree without sysfs', host: debian, module: 'gpu_passthrough', params: { select: 'all' }, tweak: gone('/sys'), code: 'E_REFUSED', says: /select: all needs a running node.*name ids/ },
  // What the node lives on, and what no guest can have.
  { name: 'a bridge', host: odd, module: 'vfio_bind', params: { ids: '8086:a1c1' }, code: 'E_REFUSED', says: /0000:00:1f\.0 .* is a bridge, which vfio-pci does not take/ },
  { name: 'a display of a hypervisor', host: odd, module: 'vfio_bind', params: { addresses: '0000:00:02.0' }, code: 'E_REFUSED', says: /0000:00:02\.0 .* is a display that a hypervisor makes up, which stays/ },
  { name: 'an accelerator by its id', host: odd, module: 'vfio_bind', params: { ids: '8086:4940' }, code: 'E_REFUSED', says: /0000:50:00\.0 .* is an accelerator and no known GPU; name its address/ },
  { name: 'virtual functions of what is no GPU', host: odd, module: 'vfio_bind', params: { addresses: '0000:51:00.0' }, code: 'E_REFUSED', says: /0000:51:00\.0 .* has 2 virtual functions enabled.*sriov_numvfs is not 0/ },
  { name: 'a GPU with virtual functions', host: odd, module: 'gpu_passthrough', params: { addresses: '0000:52:00.0' }, code: 'E_REFUSED', says: /0000:52:00\.0 .*1 of its virtual functions are enabled.*write 0 there/ },
  { name: 'a virtual function', host: odd, module: 'vfio_bind', params: { addresses: '0000:52:00.4' }, code: 'E_REFUSED', says: /0000:52:00\.4 .* is a virtual function of 0000:52:00\.0/ },
  { name: 'a dead card', host: odd, module: 'vfio_bind', params: { addresses: '0000:53:00.0' }, code: 'E_REFUSED', says: /0000:53:00\.0 .* does not respond.*power-cycle the host/ },
  { name: 'a dead companion', host: odd, module: 'vfio_bind', params: { addresses: '0000:54:00.0' }, code: 'E_REFUSED', says: /0000:54:00\.1 .* belongs to a card that was named, and does not respond.*power-cycle the host/ },
  { name: 'the root file system on the card', host: () => shared('debian12-root-on-the-card'), module: 'gpu_passthrough', params: { ids: '10de:1e87' }, code: 'E_REFUSED', says: /0000:2b:00\.2 .* carries \/ \(sda2\): the node lives on it/, hint: /another controller/ },
  { name: 'the default route and the login on the card', host: () => debian12(epyc(), cards.turing, pciFunction('0000:2b:00.2', '10de:1ad8', '0c0330', { driver: 'xhci_pci', group: 15, netdev: 'usb0' }), netOver('br0', 'usb0'), defaultRoutes('br0'), loggedIn('198.51.100.4', '192.0.2.9')), module: 'vfio_bind', params: { ids: '10de:1e87' }, code: 'E_REFUSED', says: /0000:2b:00\.2 .* carries the default route \(usb0\), the ssh connection from 198\.51\.100\.4 \(usb0\)/, hint: /another controller/ },
  { name: 'vGPUs', host: grouped, module: 'vfio_bind', params: ID, tweak: put(`${AT_CARD}/f715f63c-0d00-4007-9c5a-b07b0c6c05de/uevent`, ''), code: 'E_REFUSED', says: /mediated devices \(vGPUs\) exist on it: f715f63c\S*; remove them first/ },
  { name: 'a card that is a vGPU', host: grouped, module: 'vfio_bind', params: ID, tweak: put(`${AT_CARD}/nvidia/current_vgpu_type`, '63\n'), code: 'E_REFUSED', says: /it is a vGPU \(nvidia\/current_vgpu_type is 63\)/ },
  { name: 'memory that the firmware reserved', host: grouped, module: 'gpu_passthrough', params: ID, tweak: put('/sys/kernel/iommu_groups/12/reserved_regions', '0x000000007b800000 0x000000007fffffff direct\n'), code: 'E_REFUSED', says: /reserves memory for IOMMU group 12 \(reserved_regions has a direct line\)/ },
  { name: 'interrupts that are not remapped', host: grouped, module: 'gpu_passthrough', params: ID, tweak: put('/proc/interrupts', ' 24:  0  PCI-MSI 327680-edge  xhci_hcd\n'), code: 'E_REFUSED', says: /interrupts are not remapped here.*allow_unsafe_interrupts=1/ },
  { name: 'no IOMMU group while the IOMMU is on', host: grouped, module: 'gpu_passthrough', params: ID, tweak: gone(`${AT_CARD}/iommu_group`), code: 'E_REFUSED', says: /0000:41:00\.0 .* has no IOMMU group, although the IOMMU is on/, hint: /firmware setup/ },
  // Groups.
  { name: 'a group that holds what could go along', host: () => shared('debian12-group-members'), module: 'vfio_bind', params: ID, code: 'E_REFUSED', says: /also holds 0000:42:00\.0 \(USB, .*USB keyboard\)/, hint: /allow_group_members: 0000:42:00\.0/ },
  { name: 'a group that holds an NVSwitch', host: () => debian12(epyc(), cards.a30, nvswitch('0000:81:00.0', { group: 12 })), module: 'vfio_bind', params: ID, code: 'E_REFUSED', says: /also holds 0000:81:00\.0/, hint: /nvswitches: bind/ },
  { name: 'a network controller as a member', host: () => shared('debian12-shared-group'), module: 'vfio_bind', params: IN_GROUP, code: 'E_REFUSED', says: /allow_group_members names 0000:42:00\.0 .* is a network controller, which stays with the host/ },
  { name: 'a member of another group', host: grouped, module: 'vfio_bind', params: IN_GROUP, code: 'E_REFUSED', says: /allow_group_members names 0000:42:00\.0 .* in IOMMU group 13 and not in one of 0000:41:00\.0/, hint: /name it in addresses/ },
  { name: 'a member in no group', host: grouped, module: 'vfio_bind', params: IN_GROUP, tweak: gone('/sys/bus/pci/devices/0000:42:00.0/iommu_group'), code: 'E_REFUSED', says: /allow_group_members names 0000:42:00\.0 .* in no IOMMU group and not in one of 0000:41:00\.0/, hint: /name it in addresses/ },
  { name: 'a member that is not there', host: debian, module: 'vfio_bind', params: IN_GROUP, code: 'E_REFUSED', says: /allow_group_members names 0000:42:00\.0, and there is no PCI function/ },
  // Without a reboot.
  { name: 'live, from the only text console', host: screen, module: 'vfio_bind', params: { ...ID, live: true }, tweak: CONSOLE, code: 'E_REFUSED', says: /the only text console of this node is on 0000:41:00\.0/, hint: /console=ttyS0.*allow_console_gpu/ },
  { name: 'live, from nvidia with a text console', host: grouped, module: 'vfio_bind', params: { ...ID, live: true }, tweak: CONSOLE, code: 'E_REFUSED', says: /the text console is on a framebuffer of 0000:41:00\.0, and nvidia does not let go/, hint: /vtcon1\/bind/ },
  { name: 'live, while a write of another run hangs', host: screen, module: 'vfio_bind', params: { ...ID, live: true }, tweak: both(put('/proc/40000/comm', 'vfiokit-write\n'), put('/proc/40000/cmdline', `vfiokit-write\0${AT_CARD}/driver/unbind\0`)), code: 'E_REFUSED', says: /an earlier run gave up on 0000:41:00\.0 \(process 40000\)/, hint: /reboot/ },
  { name: 'live, in a container that sees nobody', host: grouped, module: 'vfio_bind', params: { ...ID, live: true }, tweak: both(CONTAINER, put('/sys/module/nvidia/refcnt', '2\n')), code: 'E_REFUSED', says: /the driver nvidia is in use 2 times, and by whom cannot be told: this runs in a container/, hint: /as root on the node itself/ },
  { name: 'a live move, while a guest has the card', host: screen, module: 'passthrough_undo', params: {}, tweak: async (dir, machine) => {
    const done = await attempt(openHost({ root: dir, machine }), vfioBind as unknown as Module, { ...ID, live: true })
    if (done instanceof Stop || done.error !== undefined) throw new Error('the card was not moved')
    machine.start({ pid: 77, comm: 'qemu-system-x86', cgroup: '0::/machine.slice/machine-qemu\\x2d1\\x2dinstance\\x2d00000001.scope/libvirt/emulator\n', open: [CARD] })
  }, code: 'E_REFUSED', says: /0000:41:00\.0 is in use.*qemu-system-x86 \(process 77, guest instance-00000001\) has \/dev\/vfio\/12 open/, hint: /shut the guest down/ },
  // Boot loaders.
  { name: 'transactional-update', host: suse, module: 'iommu_cmdline', params: {}, tweak: both(put('/usr/sbin/transactional-update', ''), put('/etc/fstab', 'UUID=1 / btrfs ro 0 0\n')), code: 'E_HOST', says: /read-only root that only transactional-update may change; expected a writable one/ },
  { name: 'a node that systemd-boot has booted', host: debian, module: 'gpu_passthrough', params: ID, tweak: put('/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f', `\x06\0\0\0${[...'systemd-boot 252'].map(char => `${char}\0`).join('')}`), code: 'E_HOST', says: /this system boots with systemd-boot 252 \(LoaderInfo of the firmware\).*expected GRUB/, hint: /kernel-install/ },
  { name: 'systemd-boot by its configuration', host: debian, module: 'iommu_cmdline', params: {}, tweak: both(STUB, put('/boot/efi/loader/loader.conf', '')), code: 'E_HOST', says: /this system boots with systemd-boot \(\/boot\/efi\/loader\/loader\.conf\).*expected GRUB/ },
  { name: 'the EFI stub', host: debian, module: 'iommu_cmdline', params: {}, tweak: STUB, code: 'E_HOST', says: /this system boots with the EFI stub \(initrd=\\0123/ },
  { name: 'no GRUB at all', host: debian, module: 'iommu_cmdline', params: {}, tweak: gone('/usr/sbin/update-grub', '/usr/sbin/grub-mkconfig', '/boot/grub/grub.cfg', '/etc/default/grub'), code: 'E_HOST', says: /no GRUB was found: neither update-grub nor grub2-mkconfig is here; expected one of them/ },
  { name: 'a whole configuration on the ESP', host: () => shared('rocky9-no-bls'), module: 'iommu_cmdline', params: {}, tweak: dir => fs.copyFileSync(`${dir}/boot/grub2/grub.cfg`, `${dir}/boot/efi/EFI/rocky/grub.cfg`), code: 'E_HOST', says: /EFI\/rocky\/grub\.cfg is a full configuration that boots.*expected a stub/, hint: /grub2-mkconfig -o \/boot\/grub2\/grub\.cfg/ },
  { name: 'a grub.cfg that is not there', host: debian, module: 'iommu_cmdline', params: {}, tweak: gone('/boot/grub/grub.cfg'), code: 'E_REFUSED', says: /grub\.cfg does not exist, although this node runs; expected the one it booted from/ },
  { name: '/boot that is not mounted', host: debian, module: 'iommu_cmdline', params: {}, tweak: append('/etc/fstab', 'UUID=2 /boot ext4 defaults 0 2\n'), code: 'E_REFUSED', says: /\/boot is in \/etc\/fstab and not mounted; expected what the next boot reads there; mount it/ },
  { name: 'an entry without options that boots next', host: el, module: 'iommu_cmdline', params: {}, tweak: dir => {
    const [newest = ''] = fs.readdirSync(`${dir}/boot/loader/entries`).filter(name => name.includes('503.14'))
    edit(`/boot/loader/entries/${newest}`, text => text.replace(/^options.*\n/m, ''))(dir)
  }, code: 'E_REFUSED', says: /503\.14\S*\.conf has no options.*expected an options line.*boots next/ },
  { name: 'settings that end their shell', host: debian, module: 'iommu_cmdline', params: {}, tweak: append('/etc/default/grub', 'exit 0\n'), code: 'E_REFUSED', says: /ends the shell that reads it.*take that out/ },
  { name: 'settings that ask for what would change', host: debian, module: 'iommu_cmdline', params: {}, tweak: append('/etc/default/grub', 'GRUB_CMDLINE_LINUX="intel_iommu=off"\n[ "$GRUB_CMDLINE_LINUX" = x ] && GRUB_TIMEOUT=1\n'), code: 'E_REFUSED', says: /asks in a condition what GRUB_CMDLINE_LINUX is, so that intel_iommu=off .*change it by hand/ },
  { name: 'settings without a place for ours', host: suse, module: 'iommu_cmdline', params: {}, tweak: append('/etc/default/grub', 'if [ -f /x ]; then GRUB_CMDLINE_LINUX="a"; else GRUB_CMDLINE_LINUX="b"; fi\nGRUB_X=b\\'), code: 'E_REFUSED', says: /cannot be edited without running it; expected plain assignments; change .* there by hand/ },
  { name: 'a list that hangs on a condition', host: suse, module: 'vfio_bind', params: ID, tweak: append('/etc/default/grub', '[ -f /x ] && GRUB_CMDLINE_LINUX="vfio-pci.ids=10de:1111"\n'), code: 'E_REFUSED', says: /sets vfio-pci\.ids under a condition.*expected one value to unite with/ },
  // Boot images.
  { name: 'images, and /boot is not mounted', host: debian, module: 'initramfs', params: { rebuild: 'always' }, tweak: append('/etc/fstab', 'UUID=2 /boot ext4 defaults 0 2\n'), code: 'E_REFUSED', says: /\/boot is in \/etc\/fstab and not mounted.*mount it/ },
  { name: 'no kernel in /boot', host: debian, module: 'initramfs', params: {}, tweak: dir => gone(...fs.readdirSync(`${dir}/boot`).filter(name => name.startsWith('vmlinuz-')).map(name => `/boot/${name}`))(dir), code: 'E_REFUSED', says: /\/boot has none of the installed kernels \(6\.1\.0-\S+, 6\.1\.0-\S+\), although this node runs one; expected them there/ },
  { name: 'two image tools', host: debian, module: 'gpu_passthrough', params: ID, tweak: dir => {
    for (const path of ['/usr/bin/dracut', '/etc/kernel/postinst.d/dracut']) fs.writeFileSync(dir + path, '#!/bin/sh\n', { mode: 0o755 })
    append('/var/lib/dpkg/status', 'Package: dracut\nStatus: install ok installed\nArchitecture: all\nVersion: 1\n\n')(dir)
  }, code: 'E_REFUSED', says: /cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages/ },
  { name: 'an image tool that was diverted', host: debian, module: 'initramfs', params: {}, tweak: both(put('/usr/sbin/update-initramfs', '#!/bin/sh\nexit 0\n'), put('/var/lib/dpkg/diversions', '/usr/sbin/update-initramfs\n/usr/sbin/update-initramfs.real\n:\n')), code: 'E_REFUSED', says: /the administrator has put another in its place .*take the diversion back/ },
  { name: 'another image tool by kernel-install', host: el, module: 'initramfs', params: {}, tweak: put('/etc/kernel/install.conf', 'initrd_generator=mkosi-initrd\n'), code: 'E_HOST', says: /kernel-install is told to build boot images with mkosi-initrd .*expected dracut or initramfs-tools/ },
  { name: 'a hook of dracut that is switched off', host: el, module: 'initramfs', params: {}, tweak: linked('/etc/kernel/install.d/50-dracut.install', '/dev/null'), code: 'E_REFUSED', says: /50-dracut\.install is a link to \/dev\/null.*remove the link/ },
  { name: 'no image tool', host: debian, module: 'initramfs', params: {}, tweak: both(gone('/usr/sbin/update-initramfs', '/etc/initramfs-tools', '/usr/sbin/mkinitramfs'), put('/usr/lib/os-release', 'ID=arch\n')), code: 'E_HOST', says: /no tool that builds boot images was found: expected update-initramfs or dracut/ },
  { name: 'a list of dracut that is set anew', host: () => shared('rocky9-generic-image'), module: 'vfio_bind', params: ID, tweak: put('/etc/dracut.conf.d/zz.conf', 'force_drivers=" nvme "\ninstall_items=" /x "\n'), code: 'E_REFUSED', says: /zz\.conf sets \w+ anew and is read after \/etc\/dracut\.conf\.d\/vfiokit\.conf/, hint: /write \w+\+= in \/etc\/dracut\.conf\.d\/zz\.conf/ },
  // Files.
  { name: 'a directory in the place of our file', host: debian, module: 'vfio_bind', params: ID, tweak: dir => fs.mkdirSync(`${dir}/etc/modprobe.d/vfio.conf`), code: 'E_HOST', says: /vfio\.conf is not a regular file; expected one or nothing; move it away/ },
  { name: 'a file without an end', host: debian, module: 'vfio_bind', params: ID, tweak: both(put('/etc/modprobe.d/vfio.conf', ''), dir => fs.truncateSync(`${dir}/etc/modprobe.d/vfio.conf`, 17 << 20)), code: 'E_HOST', says: /vfio\.conf has 17825792 bytes; expected 16777216 bytes at most/ },
  { name: 'a journal that is none', host: debian, module: 'passthrough_undo', params: {}, tweak: put('/var/lib/vfiokit/journal.jsonl', 'nonsense\n'), code: 'E_HOST', says: /journal\.jsonl line 1 is not a journal line; expected JSON/ },
  // Reboots.
  { name: 'a guest that migrates', host: debian, module: 'host_reboot', params: { when: 'always', allow_losing_guests: true }, tweak: both(GUEST, put('/proc/4711/task/4712/comm', 'live_migration\n')), code: 'E_REFUSED', says: /instance-0000000a .* is migrating out/, hint: /wait until the migration has ended/ },
  { name: 'guests that could not be seen', host: debian, module: 'host_reboot', params: { when: 'always' }, tweak: CONTAINER, code: 'E_REFUSED', says: /whether guests run here cannot be told: this runs in a container/, hint: /as root on the node itself/ },
  { name: 'a reboot in the middle of cloud-init', host: debian, module: 'host_reboot', params: { when: 'always' }, tweak: put('/run/cloud-init/status.json', '{}'), code: 'E_REFUSED', says: /cloud-init has not finished/, hint: /power_state/ },
  { name: 'a reboot that somebody blocks', host: debian, module: 'host_reboot', params: { when: 'always' }, tweak: both(put('/proc/90/comm', 'fwupd\n'), put('/run/systemd/inhibit/1', 'WHAT=shutdown\nMODE=block\nPID=90\nWHO=fwupd\nWHY=Firmware\n')), code: 'E_REFUSED', says: /fwupd \(process 90\) blocks a shutdown: Firmware/, hint: /systemd-inhibit --list/ },
  { name: 'a reboot without /boot', host: debian, module: 'host_reboot', params: { when: 'always' }, tweak: append('/etc/fstab', 'UUID=2 /boot ext4 defaults 0 2\n'), code: 'E_REFUSED', says: /\/boot is in \/etc\/fstab and not mounted, so whether this node would come up again cannot be told/, hint: /mount it/ },
  // nova.
  { name: 'what nova must not hand out', host: nova, module: 'nova_pci', params: { ids: '144d:a824' }, code: 'E_REFUSED', says: /0000:05:00\.0 .* is a storage controller.*name the GPU instead/ },
  { name: 'an address with nothing for nova at it', host: nova, module: 'nova_pci', params: { addresses: '0000:99:00.0' }, code: 'E_REFUSED', says: /nothing is at 0000:99:00\.0; run gpu_info/ },
  { name: 'another card for nova', host: nova, module: 'nova_pci', params: { addresses: CARD, ids: '10de:1eb8' }, code: 'E_REFUSED', says: /0000:41:00\.0 has the id 10de:20b7, expected 10de:1eb8/ },
  { name: 'a PCI domain that nova passes over', host: nova, module: 'nova_pci', params: { addresses: '10000:01:00.0' }, code: 'E_REFUSED', says: /above ffff \(Intel VMD\).*switch VMD off/ },
  { name: 'a twin that stays with the host', host: () => shared('debian12-two-alike'), module: 'nova_pci', params: ID, tweak: put('/etc/modprobe.d/vfio.conf', `install vfiokit_bind /bin/true\nsoftdep vfio-pci pre: vfiokit_bind\noptions vfiokit_bind ${CARD}=10de:20b7:10de:1532\n`), code: 'E_REFUSED', says: /0000:61:00\.0 has the id 10de:20b7 too and stays with the host.*name addresses/ },
  { name: 'two types under one alias', host: () => debian12(PF, gpu('0000:61:00.0', { id: '10de:20b7', group: 13 }), novaDebian()), module: 'nova_pci', params: NOVA_ASKED, code: 'E_REFUSED', says: /not of one type: 0000:41:00\.0 is type-PF, 0000:61:00\.0 is type-PCI.*or say device_type/ },
  { name: 'a nova.conf that nova cannot read', host: nova, module: 'nova_pci', params: NOVA_ASKED, tweak: inNova('[pci] # GPUs\n'), code: 'E_REFUSED', says: /nova\.conf line \d+ begins with \[ .*correct that line/ },
  { name: 'a spec that nova does not take', host: nova, module: 'nova_pci', params: NOVA_ASKED, tweak: inNova('[pci]\ndevice_spec = {"vendor_id": "wrong"}\n'), code: 'E_REFUSED', says: /nova\.conf line \d+: device_spec has a vendor_id that is no hexadecimal number up to ffff.*correct that line/ },
  { name: 'an alias of somebody else', host: nova, module: 'nova_pci', params: NOVA_ASKED, tweak: inNova(`[pci]\nalias = ${A30_ALIAS.replace('PF', 'VF')}\n`), code: 'E_REFUSED', says: /nova\.conf line \d+ defines the alias a30 as 10de:20b7, type-VF.*expected 10de:20b7, type-PF.*take another name/ },
  { name: 'an alias that is two', host: nova, module: 'nova_pci', params: NOVA_ASKED, tweak: inNova(`[pci]\nalias = ${A30_ALIAS.replace('a30', 'x')}\nalias = ${A30_ALIAS.replace('a30', 'x').replace('PF', 'VF')}\n`), code: 'E_REFUSED', says: /nova\.conf line \d+ defines an alias again that .*nova\.conf line \d+ defines otherwise.*take one of the two lines out/ },
  { name: 'tags that nova would pass over', host: nova, module: 'nova_pci', params: NOVA_ASKED, tweak: inNova(`[pci]\ndevice_spec = {"vendor_id": "10de", "product_id": "20b7", "address": "${CARD}", "resource_class": "CUSTOM_A30"}\n`), code: 'E_REFUSED', says: /nova\.conf line \d+ gives tags to devices .*give path: \/etc\/nova\/nova\.conf/ },
  { name: 'a variable that wins over the files of nova', host: nova, module: 'gpu_passthrough', params: { ...ID, nova: { alias: 'a30' } }, tweak: put('/etc/systemd/system/nova-compute.service.d/x.conf', '[Service]\nEnvironment="OS_PCI__ALIAS={}"\n'), code: 'E_REFUSED', says: /OS_PCI__ALIAS is in the environment that nova-compute is started with.*take it out there/ },
  { name: 'drop-ins that nova cannot read', host: nova, module: 'nova_pci', params: NOVA_ASKED, tweak: dir => fs.mkdirSync(`${dir}/etc/nova/nova.conf.d`, { mode: 0o700 }), code: 'E_REFUSED', says: /nova\.conf\.d has mode 700, which keeps out whoever reads \/etc\/nova\/nova\.conf.*mode 750/ },
  { name: 'files that kolla renders', host: () => novaHost('kolla'), module: 'nova_pci', params: { ...NOVA_ASKED, target: 'file' }, code: 'E_REFUSED', says: /files that kolla-ansible renders.*use the snippets \(target: print\)/ },
  { name: 'no nova here', host: debian, module: 'nova_pci', params: { ...NOVA_ASKED, target: 'file' }, code: 'E_HOST', says: /\/etc\/nova\/nova\.conf is not there, so no nova is installed here/, hint: /install nova first/ },
]

// The table of the README: one JSON line, exit 2.
const BAD: readonly (readonly [module: string, args: readonly string[], says: RegExp])[] = [
  ['vfio_bind', ['{"idz":"10de:20b7"}'], /^"idz" is not a parameter \(did you mean ids\?\); known are /],
  ['vfio_bind', ['{"ids":"10de:20b7","live":"maybe"}'], /^live is "maybe", expected true or false$/],
  ['vfio_bind', ['{"addresses":[60.0]}'], /^addresses\[0\] is the number 60, expected a PCI address such as "0000:41:00\.0": quote it, since YAML reads an unquoted 0000:01:00\.0 as the number 60$/],
  ['vfio_bind', ['{"ids":"10de:20b7","ids":"x"}'], /^the argument holds the key "ids" twice, expected each key once: remove one$/],
  ['vfio_bind', ['{"ids":"10de:20b7"}', '--chekc'], /^"--chekc" is not a flag \(did you mean --check\?\); known are /],
  ['gpu_passthrough', ['{}'], /^none of ids, addresses and select is given; nothing is ever taken by omission; /],
  ['passthrough_undo', [], /^passthrough_undo found no argument, expected one, since it acts at once: pass \{\} to mean it$/],
]

t.setTimeout(900e3)
for (const { name, host, module, params, tweak, code, says, hint } of CASES) {
  t.test(`${module}: ${name}`, async t => {
    const dir = join(sandbox(t), 'node')
    fs.mkdirSync(dir)
    const machine = writeTree(dir, host())
    await tweak?.(dir, machine)
    // grub.cfg is its owner's alone on EL: the run must be able to read it, and to write if it were wrong.
    if (process.getuid() === 0) spawnSync('chown', ['-R', '-h', '65534:65534', dir])
    const before = snapshot(dir)
    for (const flags of [[], ['--check']]) {
      const ran = node([join(ROOT, 'dist', `${module}.js`), JSON.stringify(params), '--root', dir, ...flags])
      t.equal(ran.status, 1, `exit 1 ${flags.join('')}`)
      t.match(spoken(ran), { failed: true, changed: false, msg: says, error: { code, node: 'untouched', ...(hint === undefined ? {} : { hint }) } })
    }
    t.same(differences(before, snapshot(dir)), [], 'nothing is touched')
  })
}

t.test('bad input', async t => {
  const dir = join(sandbox(t), 'node')
  fs.mkdirSync(dir)
  writeTree(dir, debian())
  if (process.getuid() === 0) spawnSync('chown', ['-R', '-h', '65534:65534', dir])
  const before = snapshot(dir)
  for (const [module, args, says] of BAD) {
    const ran = node([join(ROOT, 'dist', `${module}.js`), ...args, '--root', dir])
    t.equal(ran.status, 2, `exit 2 ${module} ${args.join(' ')}`)
    t.match(spoken(ran), { failed: true, changed: false, msg: says, error: { code: 'E_PARAMS', node: 'untouched' } })
  }
  t.same(differences(before, snapshot(dir)), [], 'nothing is touched')
})
