import t from 'tap'
import { hungBy } from './hung.ts'

const MINUTE = 60 * 1000
const RESTART = '[  OK  ] Reached target reboot.target - System Reboot.\r\n[  312.1] reboot: Restarting system\r\n'
const PANIC = '[    3.9] Kernel panic - not syncing: timer doesn\'t work through Interrupt-remapped IO-APIC\r\n[    3.9] ---[ end Kernel panic - not syncing: timer doesn\'t work through Interrupt-remapped IO-APIC ]---\r\n'

t.test('what is the emulator\'s fault, and what is not', (t) => {
  t.match(hungBy(RESTART, 5 * MINUTE), /firmware/)
  t.equal(hungBy(RESTART, MINUTE), null, 'firmware takes its time')
  t.equal(hungBy(`${RESTART}BdsDxe: loading Boot0001\r\n`, 11 * MINUTE), null, 'the boot loader has begun')
  t.equal(hungBy(`${RESTART}error: file not found.\r\nEntering rescue mode...\r\ngrub rescue> `, 11 * MINUTE), null, 'a boot loader that stops')
  t.match(hungBy(PANIC, 0), /timer/)
  t.equal(hungBy('[    5.1] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)\r\n', 11 * MINUTE), null, 'a panic of the node\'s own')
  t.equal(hungBy('', 11 * MINUTE), null, 'nothing ever said')
  t.end()
})
