// The vfio modules are loaded, now and at every boot. Which of them exist depends on the kernel (vfio_virqfd went
// into vfio in 6.2, some kernels have all of it built in), so only what an installed kernel has is listed.
import { badParam, unsupported } from '../lib/errors.ts'
import type { AbsPath, HostView } from '../lib/host.ts'
import { installedKernels, isLoaded, moduleName, modulesOf, runningKernel } from '../lib/kernels.ts'
import { keptOut, readModprobe } from '../lib/modprobe.ts'
import { addModules, bootModules, MODULES_LOAD_DIRS, removeModules } from '../lib/modules-load.ts'
import { defineModule } from '../lib/module.ts'
import type { Plan } from '../lib/module.ts'
import { besideFile, managerOf, ownFile } from '../lib/own-file.ts'
import { bool, choice, list, text } from '../lib/params.ts'
import { file, kmod } from '../lib/steps.ts'

const CONF: AbsPath = '/etc/modules-load.d/vfio.conf'
const DEFAULT = ['vfio', 'vfio_iommu_type1', 'vfio_pci'] as const
const NAME = text({ describe: 'A module, by its name.', pattern: /^[A-Za-z0-9][\w-]*$/, expected: 'the name of a kernel module such as "vfio_pci"' })

function plan(host: HostView, params: { readonly state: 'present' | 'absent'; readonly modules: readonly string[]; readonly load: boolean }): Plan {
  const names = [...new Set(params.modules.map(moduleName))]
  if (names.length === 0) throw badParam('modules', `modules is an empty list, expected at least one module; leave it out for ${DEFAULT.join(', ')}`)
  const kernels = installedKernels(host)
  const running = runningKernel(host)
  const inKernel = new Map([...kernels, ...(running === null ? [] : [running])].map(kernel => [kernel, modulesOf(host, kernel)]))
  const now = running === null ? undefined : inKernel.get(running)
  const somewhere = (name: string): boolean => kernels.length === 0 || kernels.some(kernel => inKernel.get(kernel)?.(name) !== 'absent')
  const known = names.filter(somewhere)
  const report = (view: HostView): ReturnType<Plan['report']> => {
    const listed = new Set(bootModules(view).map(one => one.name))
    const modules = names.map(name => {
      const builtin = now === undefined ? kernels.length > 0 && kernels.every(kernel => inKernel.get(kernel)?.(name) === 'builtin') : now(name) === 'builtin'
      return { name, loaded: isLoaded(view, name) || (builtin && now !== undefined), builtin, at_boot: listed.has(name) || builtin }
    })
    const waiting = params.state === 'absent' || now === undefined || view.attr('/proc/cmdline') === null ? [] : modules.filter(one => known.includes(one.name) && !one.loaded)
    return {
      own: { modules },
      rebootReasons: waiting.filter(one => now?.(one.name) === 'absent').map(one => `${one.name} is not in the running kernel ${running}, and another installed kernel has it`),
      pendingAtBoot: waiting.filter(one => now?.(one.name) !== 'absent' && !params.load).map(one => `${one.name} is loaded at the next boot`),
    }
  }
  if (params.state === 'absent') {
    const others = bootModules(host).filter(one => names.includes(one.name))
    const ours = [...new Set(others.map(one => one.path))].filter(path => (path === CONF || path === besideFile(CONF)) && managerOf(host.read(path) || '') === null)
    const steps = ours.map(path => file(path, removeModules(host.read(path) || '', names).replace(/^\s+$/, '') || null))
    return { steps, released: names.map(value => ({ thing: 'module', value })), notes: others.filter(one => !ours.includes(one.path)).map(one => `${one.path} loads ${one.name}, and is not ours: left as it is`), report }
  }
  if (known.length === 0) {
    throw unsupported(`none of ${names.join(', ')} is in any installed kernel (${kernels.join(', ')}); expected a kernel with vfio`, 'install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio')
  }
  const missing = known.filter(name => !bootModules(host).some(one => one.name === name))
  const own = ownFile(host, CONF, MODULES_LOAD_DIRS.slice(1))
  const off = known.map(name => keptOut(readModprobe(host), name)).filter(one => one !== null)
  return {
    steps: [
      ...(missing.length === 0 ? [] : [file(own.path, addModules(host.read(own.path) || '', missing))]),
      ...(params.load && now !== undefined ? known.filter(name => now(name) === 'module').map(kmod) : []),
    ],
    claims: missing.map(value => ({ thing: 'module', value })),
    notes: [
      ...names.filter(name => !somewhere(name)).map(name => `no installed kernel has ${name}: left out`),
      ...known.filter(name => params.load && now !== undefined && now(name) === 'absent').map(name => `the running kernel ${running} does not have ${name}: nothing to load now`),
    ],
    warnings: [
      ...(missing.length === 0 || own.warning === undefined ? [] : [own.warning]),
      ...off.map(one => `${one.path} line ${one.line} keeps ${one.name} from being loaded, at boot too, although it is listed: take that line out`),
    ],
    report,
  }
}

export default defineModule({
  name: 'vfio_modules',
  summary: 'Loads the vfio modules, now and at every boot.',
  params: {
    state: choice(['present', 'absent'], { describe: 'Whether they are to be loaded at boot; absent unloads nothing.', default: 'present' }),
    modules: list(NAME, { describe: 'The modules; those that no installed kernel has are left out.', default: DEFAULT }),
    load: bool({ describe: 'Load them now as well.', default: true }),
  },
  example: { modules: DEFAULT },
  plan,
})
