import t from 'tap'
import { Stop } from '../../lib/errors.ts'
import { GRUBENV_SIZE } from '../../lib/grubenv.ts'
import { parseParams } from '../../lib/params.ts'
import iommuCmdline from '../../modules/iommu_cmdline.ts'
import { applied, memoryHost } from '../lib/memory-host.ts'
import type { MemoryFiles } from '../lib/memory-host.ts'
import { fn, pciFiles } from '../lib/pci-trees.ts'
import type { Fn } from '../lib/pci-trees.ts'

const MAIN = '/etc/default/grub'
const DROP_IN = '/etc/default/grub.d/zz-vfiokit.cfg'
const GUIDE = 'modprobe.blacklist=nouveau,nvidia,nvidia_drm'
const XEON = { '/sys/firmware/acpi/tables/DMAR': '', '/proc/cpuinfo': 'vendor_id\t: GenuineIntel\nflags\t\t: fpu vmx\n' }
const EPYC = { '/sys/firmware/acpi/tables/IVRS': '', '/proc/cpuinfo': 'vendor_id\t: AuthenticAMD\nflags\t\t: fpu svm\n' }
const ARM = { '/sys/firmware/acpi/tables/IORT': '', '/proc/cpuinfo': 'processor\t: 0\nCPU implementer\t: 0x41\n' }
const A100 = fn('0000:41:00.0', '10de:20b7', '0302')
const BMC = fn('0000:03:00.0', '1a03:2000', '0300', { attrs: { boot_vga: '1' } })

function grubCfg(args: string): string {
  return `### BEGIN /etc/grub.d/10_linux ###\nmenuentry 'Ubuntu' $menuentry_id_option 'a' {\n\tlinux\t/boot/vmlinuz-5 root=UUID=1 ro ${args}\n\tinitrd\t/boot/initrd.img-5\n}\n### END /etc/grub.d/10_linux ###\n`
}

function ubuntu(more: MemoryFiles = {}, fns: readonly Fn[] = [A100, BMC]): MemoryFiles {
  return {
    '/etc/os-release': 'ID=ubuntu\nID_LIKE=debian\nPRETTY_NAME="Ubuntu 22.04.4 LTS"\n', '/usr/sbin/update-grub': '#!/bin/sh\n', '/bin/sh': { link: 'dash' }, '/bin/dash': '', '/sys/firmware/efi/x': '',
    [MAIN]: 'GRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX_DEFAULT="quiet splash"\nGRUB_CMDLINE_LINUX=""\n', '/boot/grub/grub.cfg': grubCfg('quiet splash'),
    '/boot/vmlinuz-5': 'x', '/boot/initrd.img-5': '070701', '/boot/grub/grubenv': '# GRUB Environment Block\n'.padEnd(GRUBENV_SIZE, '#'),
    '/proc/cmdline': 'BOOT_IMAGE=/boot/vmlinuz-5 root=UUID=1 ro quiet splash\n', ...(fns.length === 0 ? {} : pciFiles(fns)), ...more,
  }
}

function plan(files: MemoryFiles, raw: Record<string, unknown> = {}) {
  const host = memoryHost(files)
  const made = iommuCmdline.plan(host, parseParams(iommuCmdline.params, raw))
  // The engine asks before anything that a boot reads is written: here every plan does that.
  made.guard?.(host)
  const now = applied(files, made.steps)
  return { ...made, now, report: made.report(memoryHost(now)), changed: Object.keys({ ...files, ...now }).filter(path => files[path] !== now[path]) }
}

function wanted(files: MemoryFiles, raw: Record<string, unknown> = {}): string {
  return (plan(files, raw).report.own['wanted'] as readonly string[]).join(' ')
}

function refusal(files: MemoryFiles, raw: Record<string, unknown> = {}): string {
  try { plan(files, raw) } catch (error) {
    if (error instanceof Stop) return `${error.code} ${error.param ?? ''} ${error.message}`
    throw error
  }
  return ''
}

t.test('a firmware without a table for its IOMMU is told before the reboot; what cannot be told is not', async t => {
  const warnings = (files: MemoryFiles): readonly string[] => plan(ubuntu(files)).report.warnings ?? []
  const CPUINFO = { '/proc/cpuinfo': XEON['/proc/cpuinfo'] }
  const FACP = { '/sys/firmware/acpi/tables/FACP': '' }
  t.match(warnings({ ...CPUINFO, ...FACP }), [/^the firmware shows no VT-d \(a DMAR table\), so the arguments will have no effect: .* at the reboot$/])
  t.match(warnings({ '/proc/cpuinfo': EPYC['/proc/cpuinfo'], ...FACP }), [/AMD-Vi \(an IVRS table\)/])
  t.match(warnings({ '/proc/cpuinfo': ARM['/proc/cpuinfo'], ...FACP }), [/an SMMU/])
  t.strictSame(warnings({ ...XEON, ...FACP }), [], 'there is one')
  t.strictSame(warnings({ ...CPUINFO, '/sys/firmware/acpi/tables/VIOT': '', ...FACP }), [], "a hypervisor's")
  t.strictSame(warnings(CPUINFO), [], 'no table at all: a tree, or a machine without ACPI')
  t.strictSame(warnings({ ...CPUINFO, ...FACP, '/sys/kernel/iommu_groups/0/devices/0000:41:00.0': { link: '../../../../bus/pci/devices/0000:41:00.0' }, '/sys/kernel/iommu_groups/0/type': 'DMA\n' }), [], 'it is on')
})

t.test('the processor is asked of the firmware, then of cpuinfo; where neither tells the caller must', async t => {
  t.equal(wanted(ubuntu(XEON)), `intel_iommu=on iommu=pt ${GUIDE}`)
  t.equal(wanted(ubuntu(EPYC)), `amd_iommu=on iommu=pt ${GUIDE}`)
  t.equal(wanted(ubuntu(ARM)), `iommu.passthrough=1 ${GUIDE}`)
  t.match(wanted(ubuntu({ '/proc/cpuinfo': 'vendor_id\t: HygonGenuine\nflags\t\t: svm\nvmx flags\t: x\n' })), /^amd_iommu/)
  t.match(wanted(ubuntu({ '/proc/cpuinfo': 'vendor_id\t:   Shanghai  \nflags\t\t: fpu\n' })), /^intel_iommu/)
  t.match(wanted(ubuntu({ ...EPYC, '/proc/cpuinfo': 'flags\t: vmx\n' })), /^amd_iommu/, 'the table first')
  t.match(refusal(ubuntu({ '/proc/cpuinfo': 'cpu\t\t: POWER9\n' })), /^E_PARAMS cpu .*say cpu/)
  t.match(wanted(ubuntu(), { cpu: 'intel' }), /^intel_iommu/)
  t.match(plan(ubuntu(EPYC)).notes, [/Unknown option/])
})

t.test('iommu_pt: on, but not where SEV-SNP is in use', async t => {
  const snp = { ...EPYC, '/sys/module/kvm_amd/parameters/sev_snp': 'Y\n' }
  t.equal(wanted(ubuntu(snp)), `amd_iommu=on ${GUIDE}`)
  t.match(plan(ubuntu(snp)).notes, [/SEV-SNP/])
  t.equal(wanted(ubuntu(snp), { iommu_pt: true }), `amd_iommu=on iommu=pt ${GUIDE}`)
  t.equal(wanted(ubuntu({ ...EPYC, '/sys/module/kvm_amd/parameters/sev_snp': 'N\n' }), { iommu_pt: 'auto' }), `amd_iommu=on iommu=pt ${GUIDE}`)
  t.equal(wanted(ubuntu(XEON), { iommu_pt: false }), `intel_iommu=on ${GUIDE}`)
  const off = plan(ubuntu({ ...XEON, [MAIN]: 'GRUB_CMDLINE_LINUX="iommu=off"\n' }), { iommu_pt: false })
  t.equal(off.now[MAIN], 'GRUB_CMDLINE_LINUX=""\n', 'off is in the way whatever the mode')
})

t.test('the blacklist: the guide\'s, less what a device needs that stays', async t => {
  const nvidia = (fns: readonly Fn[], raw = {}) => wanted(ubuntu(XEON, fns), raw).replace(/^intel_iommu=on iommu=pt ?/, '')
  t.equal(nvidia([A100, BMC]), GUIDE)
  t.equal(nvidia([BMC]), '', 'no NVIDIA device')
  t.equal(nvidia([fn('0000:41:00.0', '1002:74a1', '1200')]), '')
  t.equal(nvidia([]), GUIDE, 'a tree that does not know its hardware')
  t.match(plan(ubuntu(XEON, [])).notes, [/no \/sys\/bus\/pci/])
  const console = fn('0000:01:00.0', '10de:1cb3', '0300', { driver: 'nouveau', attrs: { boot_vga: '1' } })
  t.equal(nvidia([A100, console]), 'modprobe.blacklist=nvidia,nvidia_drm', 'nouveau shows the console')
  t.equal(nvidia([A100], { blacklist: ['foo', 'bar-baz'] }), 'modprobe.blacklist=foo,bar_baz', 'as the module is called: on the command line a - is none of its _')
  t.equal(nvidia([A100], { blacklist: [] }), '')
  t.equal(nvidia([A100], { blacklist: 'auto' }), GUIDE, 'a word for what it does unasked, not the name of a driver')
  t.match(refusal(ubuntu(XEON, [A100, console]), { blacklist: ['nouveau'] }), /^E_REFUSED .*nouveau, which drives 0000:01:00.0/)
  const ids = { '/etc/modprobe.d/vfio.conf': 'options vfio-pci ids=10de:20b7\n' }
  const kept = fn('0000:81:00.0', '10de:2330', '0302', { driver: 'nvidia' })
  t.match(refusal(ubuntu({ ...XEON, ...ids }, [A100, kept]), { blacklist: 'nvidia' }), /^E_REFUSED .*0000:81:00.0/)
  t.match(refusal(ubuntu(XEON), { blacklist: 'a b' }), /^E_PARAMS blacklist/)
})

t.test('huge pages of two sizes', t => {
  const sizes = ['default_hugepagesz=1G', 'hugepagesz=1G', 'hugepages=16', 'hugepagesz=2M', 'hugepages=16']
  t.equal(wanted(ubuntu(XEON), { extra_args: sizes }), `intel_iommu=on iommu=pt ${GUIDE} ${sizes.join(' ')}`)
  t.end()
})

t.test('extra arguments: what GRUB would read for itself, or what contradicts, is bad input', async t => {
  t.equal(wanted(ubuntu(XEON), { extra_args: ['hugepagesz=1G', 'hugepages=16', 'dyndbg="file x +p; module y +p"', 'intel_iommu=sm_on', 'crashkernel=1G-4G:192M,4G-:256M'] }), `intel_iommu=on iommu=pt ${GUIDE} dyndbg="file x +p; module y +p" intel_iommu=sm_on crashkernel=1G-4G:192M,4G-:256M hugepagesz=1G hugepages=16`)
  for (const arg of ['a b', 'a;b', '--', 'a=$b', "a='b'", 'a\\b', '"open', 'a|b', '{', '#a', '', 'a&b', '`x`', 'a"$b"']) t.match(refusal(ubuntu(XEON), { extra_args: [arg] }), /^E_PARAMS extra_args/, JSON.stringify(arg))
  t.match(refusal(ubuntu(XEON), { extra_args: 'a,b' }), /^E_PARAMS extra_args/, 'nobody can tell what a comma means there')
  for (const arg of ['intel_iommu=off', 'iommu=nopt', 'iommu=off']) t.match(refusal(ubuntu(XEON), { extra_args: [arg] }), /^E_PARAMS extra_args .*contradicts/, arg)
  t.match(refusal(ubuntu(XEON), { extra_args: ['nosmt', 'nosmt=force'] }), /^E_PARAMS extra_args .*contradicts/)
  t.equal(refusal(ubuntu(XEON), { extra_args: ['intel_iommu=on', 'modprobe.blacklist=x', 'console=tty0', 'console=ttyS0'] }), '')
})

t.test('what is written, once; regenerate: false leaves grub.cfg to others', async t => {
  const files = ubuntu(XEON)
  const first = plan(files)
  t.same(first.changed, [DROP_IN])
  t.same(first.steps.map(step => step.kind), ['file', 'grubConfig'])
  t.same((first.claims ?? []).map(claim => claim.value), ['intel_iommu=on', 'iommu=pt', 'modprobe.blacklist=nouveau', 'modprobe.blacklist=nvidia', 'modprobe.blacklist=nvidia_drm'])
  t.same(plan(first.now).changed, [])
  t.same(plan(files, { regenerate: false }).steps.map(step => step.kind), ['file'])
  t.match(first.report.own, { bootloader: 'GRUB (update-grub), UEFI, Ubuntu 22.04.4 LTS', running: [] })
  t.same(first.report.bootable, { ok: true, reasons: [] })
  const maas = plan(ubuntu({ ...XEON, '/etc/default/grub.d/50-curtin-settings.cfg': 'GRUB_CMDLINE_LINUX_DEFAULT="console=ttyS0 vfio-pci.ids=10de:1111 intel_iommu=off"\n' }), { extra_args: ['vfio-pci.ids=10de:20b7'] })
  t.same(maas.changed.sort(), ['/etc/default/grub.d/50-curtin-settings.cfg', DROP_IN])
  t.equal(maas.now['/etc/default/grub.d/50-curtin-settings.cfg'], 'GRUB_CMDLINE_LINUX_DEFAULT="console=ttyS0 vfio-pci.ids=10de:1111,10de:20b7"\n')
})

t.test('a node that was prepared by hand', async t => {
  const args = `intel_iommu=on iommu=pt ${GUIDE}`
  const done = plan(ubuntu({ ...XEON, [MAIN]: `GRUB_CMDLINE_LINUX="${args}"\n`, '/boot/grub/grub.cfg': grubCfg(args), '/proc/cmdline': `root=UUID=1 ${args}\n`, '/sys/kernel/iommu_groups/1/devices/x': '' }))
  t.same(done.changed, [])
  t.same(done.claims, [])
  t.same(done.steps.map(step => step.kind), ['grubConfig'], 'a stale grub.cfg would be remade')
  t.same(done.report.own['running'], args.split(' '))
  t.same([done.report.rebootReasons, done.report.pendingAtBoot], [[], []])
})

t.test('a reboot is asked for by effects that are missing, not by text', async t => {
  const judge = (more: MemoryFiles, raw = {}) => { const { rebootReasons, pendingAtBoot } = plan(ubuntu(more), raw).report; return { reasons: (rebootReasons ?? []).join('\n'), later: (pendingAtBoot ?? []).join('\n') } }
  const active = { '/sys/kernel/iommu_groups/1/devices/x': '', '/sys/class/iommu/dmar0/x': '' }
  const inactive = { '/sys/kernel/iommu_groups': { dir: 0o755 }, '/sys/class/iommu': { dir: 0o755 } }
  t.match(judge({ ...XEON, ...inactive }), { reasons: /^the IOMMU is off, and intel_iommu=on switches it on/, later: /iommu=pt/ })
  t.match(judge({ ...XEON, ...active }), { reasons: /^$/, later: /^intel_iommu=on is not on the running command line/ })
  t.match(judge({ ...EPYC, ...inactive }), { reasons: /^$/, later: /amd_iommu=on/ }, 'amd_iommu=on switches nothing on')
  t.match(judge({ ...EPYC, ...inactive, '/proc/cmdline': 'root=UUID=1 amd_iommu=off\n' }), { reasons: /^the running command line has amd_iommu=off/ })
  t.match(judge({ ...XEON, ...inactive, '/proc/cmdline': 'root=UUID=1 intel_iommu=on iommu=off\n' }), { reasons: /^the running command line has iommu=off/ })
  t.match(judge({ ...XEON, ...active, '/sys/module/nouveau/x': '' }), { reasons: /^nouveau is loaded, and the blacklist keeps it out/ })
  t.match(judge({ ...XEON, ...active }, { extra_args: ['hugepages=16'] }), { reasons: /^hugepages=16 is not on the running command line/ })
  const image = plan(Object.fromEntries(Object.entries(ubuntu({ ...XEON, ...inactive })).filter(([path]) => path !== '/proc/cmdline')), { extra_args: ['a=1'] })
  t.same([image.report.rebootReasons ?? [], image.report.pendingAtBoot ?? []], [[], []], 'no running kernel, no reboot')
})

t.test('absent: what the guide sets goes, whoever wrote it; a token that says more stays', async t => {
  const gone = (line: string, raw = {}) => plan(ubuntu({ ...XEON, [MAIN]: `GRUB_CMDLINE_LINUX="${line}"\n` }), { state: 'absent', ...raw })
  t.equal(gone(`intel_iommu=on iommu=pt ${GUIDE}`).now[MAIN], 'GRUB_CMDLINE_LINUX=""\n')
  t.equal(gone('nosmt modprobe.blacklist=pcspkr,nouveau iommu=soft').now[MAIN], 'GRUB_CMDLINE_LINUX="nosmt modprobe.blacklist=pcspkr iommu=soft"\n')
  const more = gone(`intel_iommu=on,sm_on iommu=pt ${GUIDE}`)
  t.equal(more.now[MAIN], 'GRUB_CMDLINE_LINUX="intel_iommu=on,sm_on"\n')
  t.match(more.notes, [/^intel_iommu=on,sm_on says more/])
  t.equal(gone('a=1 b=2', { extra_args: ['a=1'] }).now[MAIN], 'GRUB_CMDLINE_LINUX="b=2"\n')
  t.equal(gone('a=1', { extra_args: ['a=2'] }).now[MAIN], 'GRUB_CMDLINE_LINUX="a=1"\n')
  const files = ubuntu(XEON)
  t.same(plan(plan(files).now, { state: 'absent' }).now, files, 'the drop-in goes')
  t.same(plan(ubuntu({ '/proc/cpuinfo': '' }), { state: 'absent' }).changed, [], 'nobody needs to know the processor for that')
  const journal = `${JSON.stringify({ vfiokit: 1, run: 'r', module: 'iommu_cmdline', version: '0', at: '', machine_id: '', image: false, boot_id: '', claims: [{ thing: 'arg', value: 'intel_iommu=on' }], devices: [], dirs: [] })}\n`
  t.equal(plan(ubuntu({ ...XEON, [MAIN]: 'GRUB_CMDLINE_LINUX="intel_iommu=on,sm_on"\n', '/var/lib/vfiokit/journal.jsonl': journal }), { state: 'absent' }).now[MAIN], 'GRUB_CMDLINE_LINUX="intel_iommu=sm_on"\n', 'our word in it goes')
})

function journal(...runs: readonly Record<string, unknown>[]): MemoryFiles {
  const lines = runs.flatMap((run, index) => [{ vfiokit: 1, run: `r${index}`, module: 'iommu_cmdline', version: '0', at: '', machine_id: '', image: false, boot_id: '', claims: [], devices: [], dirs: [], ...run }, { run: `r${index}`, done: true }])
  return { '/var/lib/vfiokit/journal.jsonl': lines.map(line => `${JSON.stringify(line)}\n`).join('') }
}

const arg = (value: string, more = {}) => ({ thing: 'arg', value, ...more })

t.test('absent where a journal tells what is ours: that and no more', async t => {
  const gone = (line: string, runs: readonly Record<string, unknown>[], raw = {}) => plan(ubuntu({ ...XEON, [MAIN]: `GRUB_CMDLINE_LINUX="${line}"\n`, ...journal(...runs) }), { state: 'absent', ...raw })
  const all = `intel_iommu=on iommu=pt ${GUIDE} hugepages=16 vfio-pci.ids=10de:20b7`
  const left = gone(all, [{ claims: [] }])
  t.same(left.changed, [], 'nothing of it is ours')
  t.same(left.notes, ['intel_iommu=on', 'iommu=pt', GUIDE].map(token => `${token} is not ours, as the runs recorded here tell: left as it is`))
  const ours = [{ module: 'gpu_passthrough', claims: [arg('iommu=pt'), arg('modprobe.blacklist=nvidia'), arg('vfio-pci.ids=10de:20b7')] }, { claims: [arg('hugepages=16')] }]
  const some = gone(all, ours)
  t.equal(some.now[MAIN], 'GRUB_CMDLINE_LINUX="intel_iommu=on modprobe.blacklist=nouveau,nvidia_drm vfio-pci.ids=10de:20b7"\n', 'whichever module wrote it; the ids are vfio_bind\'s')
  t.match(some.notes, [/^intel_iommu=on is not ours/, /^modprobe.blacklist=nouveau,nvidia_drm is not ours/])
  t.same((some.released ?? []).map(claim => claim.value), ['iommu=pt', 'modprobe.blacklist=nvidia', 'hugepages=16'])
  t.equal(gone(all, [{ claims: [] }], { extra_args: ['hugepages=16', 'intel_iommu=on'], blacklist: ['nouveau'] }).now[MAIN], 'GRUB_CMDLINE_LINUX="iommu=pt modprobe.blacklist=nvidia,nvidia_drm vfio-pci.ids=10de:20b7"\n', 'what is named goes either way')
  t.same(gone(all, [...ours, { released: [...ours.flatMap(run => run.claims)] }]).changed, [], 'what was taken back once is no longer ours')
  t.same(gone(all, [{ claims: [arg('iommu=pt', { except: [MAIN] })] }]).changed, [], 'where it was before us it stays')
  t.equal(gone('iommu=pt', [{ claims: [arg('iommu=pt')] }, { claims: [arg('iommu=pt', { except: [MAIN] })] }]).now[MAIN], 'GRUB_CMDLINE_LINUX=""\n', 'what our first run wrote is ours, though the second found it there')
})

t.test('a disk that the TPM unlocks only for this boot', async t => {
  const sealed = { ...XEON, '/etc/crypttab': 'root UUID=1 none luks,tpm2-device=auto,tpm2-pcrs=7+8\n' }
  t.match(refusal(ubuntu(sealed)), /^E_REFUSED .*PCR 8.*allow_measured_boot_change/)
  t.match(refusal(ubuntu({ ...sealed, [MAIN]: 'GRUB_CMDLINE_LINUX="iommu=pt"\n' }), { state: 'absent' }), /^E_REFUSED .*PCR 8/)
  t.equal(refusal(ubuntu(sealed), { allow_measured_boot_change: true }), '')
  t.equal(refusal(ubuntu({ ...XEON, '/etc/crypttab': 'root UUID=1 none luks,tpm2-pcrs=7\n' })), '')
})
