// The closed table of kinds: a kind that is missing does not compile.
import type { Step } from '../steps.ts'
import { bootImageKind } from './boot-image.ts'
import { driverKind } from './driver.ts'
import { fileKind } from './file.ts'
import { grubConfigKind } from './grub-config.ts'
import type { Kind } from './kind.ts'
import { kmodKind } from './kmod.ts'
import { rebootKind } from './reboot.ts'

const kinds: { readonly [K in Step['kind']]: Kind<Extract<Step, { readonly kind: K }>> } = {
  file: fileKind,
  grubConfig: grubConfigKind,
  bootImage: bootImageKind,
  kmod: kmodKind,
  driver: driverKind,
  reboot: rebootKind,
}

/** The kind of a step. The one cast: TypeScript cannot see that table and step agree. */
export function kindOf<S extends Step>(step: S): Kind<S> {
  return kinds[step.kind] as unknown as Kind<S>
}
