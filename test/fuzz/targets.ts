import { cmdlineTargets } from './cmdline.ts'
import { defaultGrub } from './default-grub.ts'
import { iniTargets } from './ini.ts'
import { inputTargets } from './input.ts'
import { modprobeTargets } from './modprobe.ts'
import { shellReading } from './reading.ts'
import { sysfsTargets } from './sysfs.ts'
import type { Target } from './target.ts'

export const targets: readonly Target[] = [...inputTargets, ...cmdlineTargets, ...iniTargets, ...modprobeTargets, ...sysfsTargets, shellReading, defaultGrub]
