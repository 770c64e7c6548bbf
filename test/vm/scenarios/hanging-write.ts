// A driver that does not let go: snd_hda_intel waits, deaf to signals, for everybody who has its device open
// (kernel: snd_card_free). The one who has it cannot be found: a descriptor on its way through a socket is nobody's.
import type { Scenario } from '../lab.ts'
import type { Json } from '../node.ts'
import { AUDIO, RADEON, functionOf, radeon } from './common.ts'

const HIDDEN = `
import os, socket, sys, time
near, far = socket.socketpair()
held = os.open(sys.argv[1], os.O_RDWR)
socket.send_fds(near, [b'x'], [held])
os.close(held)
print('hidden', flush=True)
time.sleep(100000)
`

export const hangingWrite: Scenario = {
  name: 'hanging-write',
  about: 'a driver that does not let go: the write is given up in time, the display stays with its driver, a reboot heals',
  async run(lab) {
    const node = await lab.open('intel-debian12')
    const audio = await functionOf(node, AUDIO)
    await node.write('/root/hidden.py', HIDDEN)
    const pid = (await node.out(`python3 /root/hidden.py /dev/snd/$(ls /sys/bus/pci/devices/${audio.address}/sound/card*/ | grep ^controlC) >/run/hidden 2>&1 </dev/null & echo $!; until grep -q hidden /run/hidden; do sleep 0.2; done`)).trim()

    const params = { ids: `${RADEON},${AUDIO}`, live: true }
    const since = Date.now()
    const stuck = await node.run('vfio_bind', params)
    const seconds = Math.round((Date.now() - since) / 1000)
    lab.equal([stuck.code, (stuck.json['error'] as Json | undefined)?.['code']], [1, 'E_APPLY'], `it fails (${String(stuck.json['msg'])})`)
    lab.ok(seconds < 40 * 60, `it ends, after ${seconds} s`)
    lab.match(stuck.json['msg'], new RegExp(`${audio.address}.*within 60 s`), 'and names the function and the limit')
    lab.equal((await radeon(node)).driver, 'radeon', 'the display was not touched')
    lab.match(await node.out(`ps -eo stat,args | grep -c '^D.*vfio' || true; dmesg | tail -3`), /./, 'the writer waits in the kernel')

    const again = await node.run('vfio_bind', params)
    lab.equal([again.code, (again.json['error'] as Json | undefined)?.['code']], [1, 'E_REFUSED'], `the next run does not touch it (${String(again.json['msg'])})`)
    lab.match(again.json['msg'], new RegExp(audio.address), 'and names it')

    await node.out(`kill ${pid}`)
    await node.out(`n=0; while [ -e /sys/bus/pci/drivers/snd_hda_intel/${audio.address} ]; do n=$((n+1)); [ $n -lt 300 ] || exit 1; sleep 0.2; done`)
    const healed = await node.run('vfio_bind', params)
    lab.equal([healed.code, healed.json['failed']], [0, false], `once it has let go, the next run heals (${String(healed.json['msg'])})`)
    lab.equal([(await radeon(node)).driver, (await functionOf(node, AUDIO)).driver], ['vfio-pci', 'vfio-pci'], 'both functions are on vfio-pci')
  },
}
