// The generated grub.cfg carries the arguments in every normal entry. Judged by what stands in it, not by
// times: a crash between edit and regeneration heals, and an update by somebody else costs nothing.
import { lacking } from '../grubcfg.ts'
import { Stop } from '../errors.ts'
import type { GrubConfigStep } from '../steps.ts'
import type { Kind } from './kind.ts'

/** A run that changes a file of /etc/default/grub remakes it, whatever it says now. */
export const grubConfigKind: Kind<GrubConfigStep> = {
  facet: 'derived',
  label: step => step.path,
  async observe(host, step, touched) {
    const after = 'carries the arguments'
    const source = [...touched].find(path => path.startsWith('/etc/default/grub'))
    if (source !== undefined) return { before: `out of date: ${source} changes`, after }
    const text = host.read(step.path)
    const why = text === null ? 'it does not exist' : lacking(text, step.wishes)
    return { before: why === null ? after : `out of date: ${why}`, after }
  },
  async apply(host, step) {
    const { code, stdout, stderr } = await host.run(step.command, { timeout: 600 })
    if (code === 0) return
    const said = (stderr || stdout).trim().split('\n').slice(-3).join(' | ').slice(-600)
    throw new Stop('E_COMMAND', `${step.command.join(' ')} ended with ${code} (${said || 'no message'}); expected a new ${step.path}; run it by hand to see why, then run this again`)
  },
  pending(host, step) {
    return host.runnable(step.command[0]).ok ? null : step.command.join(' ')
  },
  inverse: (_host, step) => ({ kind: 'grubConfig', path: step.path }),
  touches: step => [step.path],
}
