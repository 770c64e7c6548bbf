// All scenarios, most worth first: CI runs as many as its time allows.
import type { Scenario } from './lab.ts'
import { ansibleFleet, ansibleRole } from './scenarios/ansible.ts'
import { bls } from './scenarios/bls.ts'
import { byAddress } from './scenarios/by-address.ts'
import { byHand } from './scenarios/by-hand.ts'
import { cloudInit } from './scenarios/cloud-init.ts'
import { dayTwo } from './scenarios/day-two.ts'
import { diskFull } from './scenarios/disk-full.ts'
import { foreignMember } from './scenarios/foreign-member.ts'
import { hangingWrite } from './scenarios/hanging-write.ts'
import { intelDebian12, wholeRoad } from './scenarios/intel-debian12.ts'
import { lastConsole } from './scenarios/last-console.ts'
import { lineDrop } from './scenarios/line-drop.ts'
import { live } from './scenarios/live.ts'
import { powerCut } from './scenarios/power-cut.ts'
import { oneCommand, oneCommandCut } from './scenarios/one-command.ts'
import { mustRefuse } from './scenarios/refused.ts'

export const scenarios: readonly Scenario[] = [
  intelDebian12,
  oneCommand,
  oneCommandCut,
  cloudInit,
  ansibleRole,
  ansibleFleet,
  mustRefuse,
  live,
  wholeRoad('amd-debian13', 'amd-iommu, dracut, GRUB on UEFI, Node 20: the whole road', false),
  wholeRoad('debian11', 'kernel 5.10, initramfs-tools, Node 12.22: the whole road on the distribution\'s old Node', false),
  byAddress,
  foreignMember,
  hangingWrite,
  lastConsole,
  dayTwo,
  bls,
  byHand,
  powerCut,
  diskFull,
  lineDrop,
]
