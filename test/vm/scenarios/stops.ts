// Stops in the middle of a run, at moments that a node of its own names: a hook of the operator's that says "here"
// and waits. It does so only while /run/lab-stop is there, which no boot brings back.
import type { ChildProcess } from 'child_process'
import type { LabNode } from '../node.ts'

const HOLD = (place: string, what = 'while [ -e /run/lab-stop ]; do sleep 1; done'): string => `#!/bin/sh
[ "$1" = prereqs ] && exit 0
if [ "$(cat /run/lab-stop 2>/dev/null)" = ${place} ]; then
  sync /run
  echo "lab: ${place}" > /dev/ttyS0
  touch /run/lab-here
  ${what}
fi
exit 0
`
export const PLACES = {
  /** Inside update-initramfs, as the image is put together. */
  image: '/etc/initramfs-tools/hooks/zz-lab',
  /** Inside update-grub, whose output is not yet in place. */
  grub: '/etc/grub.d/99_lab',
} as const
export type Place = keyof typeof PLACES

/** The hooks; `what` is done at the place instead of waiting. */
export async function placeHooks(node: LabNode, what?: string): Promise<void> {
  for (const [place, file] of Object.entries(PLACES)) {
    await node.write(file, HOLD(place, what))
    await node.out(`chmod 755 ${file}; sync`)
  }
}

export async function stopAt(node: LabNode, place: Place): Promise<void> {
  await node.out(`rm -f /run/lab-here; echo ${place} > /run/lab-stop`)
}

/** Waits, in the node, until the run has come to the place. */
export async function awaitPlace(node: LabNode): Promise<void> {
  await node.out('n=0; until [ -e /run/lab-here ]; do n=$((n+1)); [ $n -lt 1800 ] || exit 1; sleep 0.5; done')
}

export async function goOn(node: LabNode): Promise<void> {
  await node.out('rm -f /run/lab-stop /run/lab-here')
}

/** Until a child has ended; what it said. */
export function ended(child: ChildProcess): Promise<string> {
  let said = ''
  child.stdout?.on('data', (chunk: Buffer) => { said += chunk.toString('latin1') })
  child.stderr?.on('data', (chunk: Buffer) => { said += chunk.toString('latin1') })
  return new Promise(resolve => child.on('close', () => resolve(said)))
}
