// What vfio_bind and gpu_passthrough refuse on nodes whose groups, disks, ports and consoles stand in the way: each
// says why and what helps, and touches nothing; what may be overridden goes through with the override alone.
import t from 'tap'
import { Stop } from '../../lib/errors.ts'
import gpuInfo from '../../modules/gpu_info.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import vfioBind from '../../modules/vfio_bind.ts'
import { parseParams } from '../../lib/params.ts'
import { attempt, node } from '../contract/laws.ts'
import { cards, debian12, rocky9 } from '../hosts/distros.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import { bmc, bridge, defaultRoutes, epyc, files, gpu, iommu, kernel, kernels, loggedIn, madeOf, mounted, netOver, nic, nvswitch, pciFunction, shows, usb, without, xeon } from '../hosts/words.ts'
import type { Host, Word } from '../hosts/words.ts'

t.setTimeout(300e3)

const ID = { ids: '10de:20b7' }
const CARD = '0000:41:00.0'
const VGA = gpu(CARD, { id: '10de:20b7', class: '0300', driver: 'nouveau', group: 12, bootVga: true })
const host = (...words: readonly Word[]): Host => debian12(epyc(), cards.a30, ...words)
const USB_IN_GROUP = usb('0000:42:00.0', { group: 12, keyboard: true })
const TURING_USB = (more: Partial<Parameters<typeof usb>[1]>): Word => pciFunction('0000:2b:00.2', '10de:1ad8', '0c0330', { driver: 'xhci_pci', group: 15, ...more })
const TURING = { ids: '10de:1e87' }

interface Case {
  readonly name: string
  readonly host: Host
  readonly params: Readonly<Record<string, unknown>>
  readonly says: RegExp
  readonly hint?: RegExp
  /** What might be tried: it is refused all the same, for its own reason. */
  readonly override?: Readonly<Record<string, unknown>>
}

const CASES: readonly Case[] = [
  { name: 'storage in the group', host: host(pciFunction('0000:42:00.0', '8086:a182', '010601', { driver: 'ahci', group: 12, block: 'sdq' })), params: ID, override: { allow_group_members: ['0000:42:00.0'] },
    says: /group 12 of 0000:41:00\.0 also holds 0000:42:00\.0 \(storage, ahci: disk sdq\).*0000:42:00\.0 is a storage controller/, hint: /another slot/ },
  { name: 'network in the group', host: host(nic('0000:42:00.0', { group: 12, netdev: 'ens9' })), params: ID, override: { allow_group_members: ['0000:42:00.0'] },
    says: /network, i40e: network interface ens9.*is a network controller/, hint: /another slot/ },
  { name: 'a chip with a bridge to ISA in the group', host: host(pciFunction('0000:42:00.0', '8086:a145', '060100', { group: 12 }), shows({ '/sys/bus/pci/devices/0000:42:00.0/driver': { link: '/sys/bus/pci/drivers/lpc_ich' } })), params: ID, override: { allow_group_members: ['0000:42:00.0'] }, says: /0000:42:00\.0 \(ISA bridge, lpc_ich\).*0000:42:00\.0 is a bridge/ },
  { name: 'the BMC in the group', host: host(bmc('0000:03:00.0', { group: 12 })), params: ID, override: { allow_group_members: ['0000:03:00.0'] }, says: /0000:03:00\.0 is the display of the management controller/ },
  { name: 'USB with the keyboard in the group, not allowed', host: host(USB_IN_GROUP), params: ID,
    says: /0000:42:00\.0 \(USB, xhci_hcd: USB device Plain Keyboard, USB keyboard\)/, hint: /allow_group_members: 0000:42:00\.0/ },
  { name: 'USB with /boot on it in the group', host: host(usb('0000:42:00.0', { group: 12, block: 'sda' }), mounted('/boot', 'sda1')), params: ID, override: { allow_group_members: ['0000:42:00.0'] },
    says: /0000:42:00\.0.* carries \/boot \(sda1\): the node lives on it, and nothing overrides that/ },
  { name: 'a companion with the root on it', host: debian12(epyc(), cards.turing, TURING_USB({ block: 'sda' }), madeOf('dm-0', ['sda2'], 'vg-root'), mounted('/', 'dm-0')), params: TURING, override: { allow_console_gpu: true },
    says: /0000:2b:00\.2 .* belongs to a card that was named, and carries \/ \(sda2\)/, hint: /another controller/ },
  { name: 'a companion with a network port that the default route takes', host: debian12(epyc(), cards.turing, TURING_USB({ netdev: 'usb0' }), netOver('br0', 'usb0'), defaultRoutes('br0')), params: TURING, says: /0000:2b:00\.2 .*the default route \(usb0\)/ },
  { name: 'the operator\'s own connection', host: debian12(epyc(), cards.turing, TURING_USB({ netdev: 'usb0' }), defaultRoutes('usb0'), loggedIn('198.51.100.4', '192.0.2.9')), params: TURING, says: /the ssh connection from 198\.51\.100\.4 \(usb0\)/ },
  { name: 'a member that is in another group', host: host(usb('0000:42:00.0', { group: 13 })), params: { ...ID, allow_group_members: '0000:42:00.0' }, says: /allow_group_members names 0000:42:00\.0 .*IOMMU group 13 and not in one of 0000:41:00\.0/ },
  { name: 'a member that is not there', host: host(), params: { ...ID, allow_group_members: '0000:42:00.0' }, says: /allow_group_members names 0000:42:00\.0, and there is no PCI function/ },
  { name: 'a member whose virtual functions are enabled', host: host(pciFunction('0000:42:00.0', '8086:4940', '0b4000', { group: 12, totalVfs: 8, numVfs: 2 }), pciFunction('0000:42:00.1', '1b73:1100', '0c0330', { group: 12, driver: 'xhci_pci', totalVfs: 8, numVfs: 2 })), params: { ...ID, allow_group_members: '0000:42:00.1' }, says: /0000:42:00\.1 .* has 2 virtual functions enabled/ },
  { name: 'memory that the firmware reserved', host: host(shows({ '/sys/kernel/iommu_groups/12/reserved_regions': '0x000000007b800000 0x000000007fffffff direct\n' })), params: ID, says: /direct line/ },
  { name: 'interrupts that are not remapped', host: host(shows({ '/proc/interrupts': ' 24:  0  PCI-MSI 327680-edge  xhci_hcd\n' })), params: ID, says: /interrupts are not remapped here.*allow_unsafe_interrupts=1/ },
  { name: 'virtual functions that are enabled', host: debian12(epyc(), gpu(CARD, { id: '10de:20b7', group: 12, totalVfs: 16, numVfs: 4 })), params: ID, says: /4 of its virtual functions are enabled/ },
  { name: 'a vGPU on it', host: host(shows({ [`/sys/bus/pci/devices/${CARD}/f715f63c-0d00-4007-9c5a-b07b0c6c05de/uevent`]: '' })), params: ID, says: /mediated devices \(vGPUs\) exist on it: f715f63c/ },
  { name: 'an NVSwitch by name', host: host(nvswitch('0000:81:00.0', { group: 60 })), params: { ids: '10de:20b7,10de:1af1' }, says: /0000:81:00\.0 .* is an NVSwitch, which stays with the Fabric Manager unless nvswitches is bind/ },
  { name: 'an NVSwitch in the group', host: host(nvswitch('0000:81:00.0', { group: 12 })), params: ID, says: /also holds 0000:81:00\.0/, hint: /nvswitches: bind/ },
  { name: 'the last console', host: debian12(epyc(), without('0000:03:00.0'), VGA), params: ID, says: /shows the only console of this node/, hint: /console=ttyS0.*allow_console_gpu/ },
  { name: 'the last console beside a BMC that nothing drives', host: debian12(epyc(), kernels(kernel('6.1.0-30-amd64', 'module', { lacks: ['ast'] })), VGA, bmc('0000:03:00.0', { bootVga: false })), params: ID, says: /shows the only console/ },
  { name: 'the last console by its frame buffer', host: debian12(epyc(), without('0000:03:00.0'), gpu(CARD, { id: '10de:20b7', class: '0380', driver: 'nouveau', group: 12 }), shows({
    '/sys/class/graphics/fb0/device': { link: `/sys/bus/pci/devices/${CARD}` }, '/sys/class/vtconsole/vtcon1/bind': '1\n', '/sys/class/vtconsole/vtcon1/name': '(M) frame buffer device\n',
  })), params: ID, says: /shows the only console/ },
]

for (const { name, host, params, says, hint, override } of CASES) {
  t.test(`refused: ${name}`, async t => {
    const at = node(t, host)
    const before = snapshot(at.dir)
    for (const module of [vfioBind, gpuPassthrough]) {
      for (const more of [{}, ...(override === undefined ? [] : [override])]) {
        for (const check of [true, false]) {
          const result = await attempt(at.host, module, { ...params, ...more }, { check })
          t.match(result instanceof Stop ? [result.code, result.message] : result.msg, ['E_REFUSED', more === override ? /stays with the host|is a bridge|nothing overrides that/ : says], `${module.name} ${JSON.stringify(more)}`)
          if (hint !== undefined && more !== override) t.match(result instanceof Stop ? result.hint : '', hint)
        }
      }
    }
    t.same(differences(before, snapshot(at.dir)), [], 'nothing is touched')
  })
}

interface Allowed {
  readonly name: string
  readonly host: Host
  readonly params: Readonly<Record<string, unknown>>
  readonly bound: readonly string[]
  readonly warns?: readonly RegExp[]
}

const ALLOWED: readonly Allowed[] = [
  { name: 'a member by address', host: host(USB_IN_GROUP), params: { ...ID, allow_group_members: '42:00.0' }, bound: [CARD, '0000:42:00.0'], warns: [/0000:42:00\.0 .* as a member of the group: the host loses it with USB device Plain Keyboard, USB keyboard/] },
  { name: 'a member with a twin elsewhere', host: host(USB_IN_GROUP, usb('0000:43:00.0', { group: 13 })), params: { ...ID, allow_group_members: '0000:42:00.0' }, bound: [CARD, '0000:42:00.0'], warns: [/as a member of the group/] },
  { name: 'a member before the IOMMU shows groups', host: debian12(xeon(), iommu('off'), cards.a30, USB_IN_GROUP), params: { ...ID, allow_group_members: '42:00.0' }, bound: [CARD, '0000:42:00.0'], warns: [/cannot be seen before the IOMMU is on/] },
  { name: 'a bridge on its own port driver', host: host(bridge('0000:40:01.0', '41', { group: 12 })), params: ID, bound: [CARD] },
  { name: 'NVSwitches left', host: host(nvswitch('0000:81:00.0', { group: 60 })), params: ID, bound: [CARD], warns: [/NVSwitches stay with the host \(0000:81:00\.0\).*shared NVSwitch mode/] },
  { name: 'NVSwitches bound', host: host(nvswitch('0000:81:00.0', { group: 60 }), nvswitch('0000:82:00.0', { group: 61 })), params: { ...ID, nvswitches: 'bind' }, bound: [CARD, '0000:81:00.0', '0000:82:00.0'] },
  { name: 'NVSwitches bound while a GPU stays', host: host(gpu('0000:51:00.0', { id: '10de:2330', group: 14 }), nvswitch('0000:81:00.0', { group: 60 })), params: { ...ID, nvswitches: 'bind' }, bound: [CARD, '0000:81:00.0'], warns: [/0000:51:00\.0 .* stays with the host without NVLink/] },
  { name: 'interrupts, where the operator trusts every guest', host: host(shows({ '/proc/interrupts': ' 24:  0  PCI-MSI 1-edge  x\n' }), files({ '/etc/modprobe.d/unsafe.conf': 'options vfio_iommu_type1 allow_unsafe_interrupts=1\n' })), params: ID, bound: [CARD] },
  { name: 'interrupts that are remapped', host: host(shows({ '/proc/interrupts': ' 24:  0  IR-PCI-MSI 1-edge  x\n 25:  0  PCI-MSI 2-edge  y\n' })), params: ID, bound: [CARD] },
  { name: 'the last console by its own override', host: debian12(epyc(), without('0000:03:00.0'), VGA), params: { ...ID, allow_console_gpu: true }, bound: [CARD], warns: [/goes dark/] },
  { name: 'the screen beside a serial console', host: debian12(epyc(), without('0000:03:00.0'), VGA, shows({ '/proc/consoles': 'tty0                 -WU (EC  p  )    4:7\nttyS0                -W- (E   a)    4:64\n' })), params: ID, bound: [CARD], warns: [/goes dark/] },
  { name: 'the screen beside a BMC', host: debian12(epyc(), VGA, bmc('0000:03:00.0', { bootVga: false })), params: ID, bound: [CARD], warns: [/goes dark/] },
  { name: 'a disk that the node can live without', host: debian12(epyc(), cards.turing, TURING_USB({ block: 'sda' }), mounted('/media/stick', 'sda1')), params: TURING, bound: ['0000:2b:00.0', '0000:2b:00.1', '0000:2b:00.2', '0000:2b:00.3'] },
  { name: 'groups that an argument split', host: rocky9(epyc(), cards.a30, shows({ '/proc/cmdline': 'BOOT_IMAGE=/vmlinuz-x root=/dev/mapper/rl-root ro pcie_acs_override=downstream,multifunction\n' })), params: ID, bound: [CARD], warns: [/pcie_acs_override=downstream,multifunction .* no mainline kernel knows it/] },
  { name: 'a picture of the firmware on an old kernel', host: rocky9(epyc(), cards.a30, shows({ '/proc/iomem': `00000000-00000fff : Reserved\ne0000000-efffffff : PCI Bus 0000:41\n  e0000000-efffffff : ${CARD}\n    e0000000-e02fffff : BOOTFB\n` })), params: ID, bound: [CARD], warns: [/BOOTFB in \/proc\/iomem\) is in the memory of 0000:41:00\.0/] },
]

for (const { name, host, params, bound, warns = [] } of ALLOWED) {
  t.test(`allowed: ${name}`, async t => {
    const at = node(t, host)
    const result = await attempt(at.host, vfioBind, params, { check: true })
    if (result instanceof Stop) return t.fail(result.message)
    t.same((result.own['devices'] as readonly { readonly address: string }[]).map(one => one.address), bound)
    for (const one of warns) t.ok((result.warnings ?? []).some(text => one.test(text)), `${one.source} in ${(result.warnings ?? []).join('; ')}`)
    if (warns.length === 0) t.same(result.warnings ?? [], [])
  })
}

t.test('select: all takes what is allowed, and nothing else', async t => {
  const one = host(USB_IN_GROUP)
  t.match(await attempt(node(t, one).host, gpuPassthrough, { select: 'all' }, { check: true }), { code: 'E_REFUSED', message: /no GPU here that could be passed through/ })
  t.match(await attempt(node(t, one).host, gpuPassthrough, { select: 'all', allow_group_members: '42:00.0' }, { check: true }), { own: { devices: [{ address: CARD }, { address: '0000:42:00.0' }] } })
})

t.test('select: all with NVSwitches in the group of the GPUs', async t => {
  const one = debian12(epyc(), gpu(CARD, { id: '10de:20b0', group: 12 }), gpu('0000:42:00.0', { id: '10de:20b0', group: 12 }), nvswitch('0000:43:00.0', { group: 12 }))
  t.match(await attempt(node(t, one).host, gpuPassthrough, { select: 'all' }, { check: true }), { code: 'E_REFUSED' })
  t.match(await attempt(node(t, one).host, gpuPassthrough, { select: 'all', nvswitches: 'bind' }, { check: true }), { own: { devices: [{ address: CARD }, { address: '0000:42:00.0' }, { address: '0000:43:00.0' }] } })
})

t.test('what went along goes back with the card', async t => {
  const at = node(t, host(USB_IN_GROUP, nvswitch('0000:81:00.0', { group: 60 })))
  const params = { ...ID, allow_group_members: '42:00.0', nvswitches: 'bind' }
  const given = (): string => at.host.read('/etc/modprobe.d/vfio.conf') || ''
  t.match(await attempt(at.host, vfioBind, params), { changed: true })
  t.match(given(), /ids=10de:20b7,10de:1af1$/m)
  t.match(given(), /0000:42:00\.0/, 'the member by its address alone')
  t.match(await attempt(at.host, vfioBind, { ...params, state: 'absent' }), { changed: true })
  t.equal(given(), '')
})

t.test('a companion on another bus, behind the switch of the card', async t => {
  const port = (address: string, id: string, secondary: string): Word => bridge(address, secondary, { id })
  const arc = [
    port('0000:40:01.0', '8086:460d', '41'), port('0000:41:00.0', '8086:4fa0', '42'), port('0000:42:01.0', '8086:4fa4', '43'), port('0000:42:04.0', '8086:4fa4', '44'),
    gpu('0000:43:00.0', { id: '8086:56a0', class: '0300', driver: 'i915', group: 30 }), pciFunction('0000:44:00.0', '8086:4f90', '040300', { driver: 'snd_hda_intel', group: 31 }),
  ]
  const at = node(t, debian12(epyc(), ...arc))
  const result = await attempt(at.host, vfioBind, { ids: '8086:56a0' }, { check: true })
  t.match(result, { own: { devices: [{ address: '0000:43:00.0' }, { address: '0000:44:00.0' }] } })
})

t.test('an APU\'s slot: the processor\'s own functions stay', async t => {
  const at = node(t, debian12(epyc(), gpu('0000:c4:00.0', { id: '1002:150e', class: '0300', driver: 'amdgpu', group: 40, consumers: ['0000:c4:00.1', '0000:c4:00.4'] }),
    pciFunction('0000:c4:00.1', '1002:1640', '040300', { driver: 'snd_hda_intel', group: 41 }), pciFunction('0000:c4:00.2', '1022:1649', '108000', { driver: null, group: 42 }),
    pciFunction('0000:c4:00.4', '1022:1504', '0c0330', { driver: 'xhci_pci', group: 43, keyboard: true })))
  const result = await attempt(at.host, vfioBind, { ids: '1002:150e' }, { check: true })
  t.match(result, { own: { devices: [{ address: '0000:c4:00.0' }, { address: '0000:c4:00.1' }] } })
})

t.test('gpu_info says the same before anything is asked for', async t => {
  const reasons = (host: Host): unknown => {
    const { host: view } = node(t, host)
    const { own, warnings } = gpuInfo.read(view, parseParams(gpuInfo.params, { addresses: CARD }))
    return { reasons: (own['gpus'] as readonly { readonly passthrough: { readonly reasons: readonly string[] } }[]).map(gpu => gpu.passthrough.reasons), warnings }
  }
  t.match(reasons(host(USB_IN_GROUP)), { reasons: [[/USB keyboard\), which the host would lose with it: name each in allow_group_members/]] })
  t.match(reasons(host(nic('0000:42:00.0', { group: 12, netdev: 'ens9' }))), { reasons: [[/ens9\); 0000:42:00\.0 is a network controller, which stays with the host: another slot/]] })
  t.match(reasons(host(shows({ [`/sys/bus/pci/devices/${CARD}/mdev_supported_types/nvidia-474/name`]: 'A30-1B\n' }))), { reasons: [[]], warnings: [/0000:41:00\.0 is set up for vGPUs \(mdev_supported_types\)/] })
  t.match(reasons(host(shows({ [`/sys/bus/pci/devices/${CARD}/nvidia/current_vgpu_type`]: '699\n' }))), { reasons: [[/it is a vGPU/]] })
  t.match(reasons(debian12(epyc(), VGA)), { reasons: [[]] }, 'a BMC is another console')
  t.match(reasons(debian12(epyc(), without('0000:03:00.0'), VGA, gpu('0000:51:00.0', { id: '10de:2330', group: 14 }))), { reasons: [[/the only console/]] }, 'the other card may go as well')
})
