// Where the emulator hangs on a busy machine, before anything of the node's disk has run in this boot. Somebody beside
// a real node would press its reset button; the lab presses it once a boot, says so and counts it in the table. What
// our files could break (the boot loader, the kernel's command line, the image) comes later and breaks again.

/** OVMF takes 20 seconds to its first word where two nodes share two cores. */
const SILENCE_MS = 4 * 60 * 1000

/** The fault, in words; null: none is known. */
export function hungBy(console: string, silentMs: number): string | null {
  const end = console.slice(-4000)
  // check_timer() of arch/x86/kernel/apic/io_apic.c counts ticks in a loop and panics when TCG had no time for them.
  if (/Kernel panic - not syncing: timer doesn't work through Interrupt-remapped IO-APIC/.test(end)) return 'the kernel missed the ticks of the emulated timer'
  if (/reboot: Restarting system\s*$/.test(end) && silentMs >= SILENCE_MS) return 'the firmware says nothing since the kernel asked for the restart'
  return null
}
