// What a scenario is given: nodes from pristine snapshots, checks that are counted, progress.
import * as assert from 'assert'
import * as fs from 'fs'
import * as path from 'path'
import { CACHE, must } from '../trees/debian.ts'
import { baked } from './bake.ts'
import type { Card, MachineWords } from './machine.ts'
import { openNode } from './node.ts'
import type { LabNode } from './node.ts'
import { elapsed, say } from './progress.ts'
import { RECIPES } from './recipes.ts'
import type { NodeName } from './recipes.ts'

export interface Scenario {
  readonly name: string
  /** One line for --list. */
  readonly about: string
  run(lab: Lab): Promise<void>
}

export interface Lab {
  /** A node as it was installed, booted. */
  open(name: NodeName, cards?: readonly Card[], seed?: Seed): Promise<LabNode>
  step(text: string): void
  ok(value: unknown, what: string): void
  equal(found: unknown, expected: unknown, what: string): void
  match(found: unknown, expected: RegExp, what: string): void
}

export interface Report {
  readonly name: string
  readonly boots: number
  readonly reboots: number
  readonly resets: number
  readonly checks: number
  readonly seconds: number
  /** null: it passed. */
  readonly failure: string | null
}

const CARDS: readonly Card[] = ['radeon', 'bochs']

/** Directories of labs that were killed. */
export function dropAbandoned(): void {
  for (const name of fs.existsSync(CACHE) ? fs.readdirSync(CACHE) : []) {
    const pid = /^vm-work-(\d+)-/.exec(name)?.[1]
    if (pid !== undefined && !fs.existsSync(`/proc/${pid}`)) must(['rm', '-rf', '--one-file-system', path.join(CACHE, name)])
  }
}

function workDirectory(): string {
  return fs.mkdtempSync(path.join(CACHE, `vm-work-${process.pid}-`))
}

/** Files for cloud-init, by name (NoCloud: meta-data and user-data). */
export type Seed = Readonly<Record<string, string>>

/** A FAT disk with the label that NoCloud looks for; qemu makes it of a directory. */
function seedDisk(seed: Seed, dir: string): string {
  const files = `${dir}/seed`
  fs.mkdirSync(files)
  for (const [name, text] of Object.entries(seed)) fs.writeFileSync(path.join(files, name), text)
  const source = JSON.stringify({ driver: 'vvfat', dir: files, label: 'CIDATA', 'fat-type': 16 })
  must(['qemu-img', 'convert', '-O', 'raw', `json:${source}`, `${dir}/seed.img`])
  return `${dir}/seed.img`
}

/** A node of its own on a fresh overlay of the baked disk; not started. */
export async function pristine(name: NodeName, cards: readonly Card[] = CARDS, seed?: Seed): Promise<{ readonly node: LabNode; readonly dir: string }> {
  const recipe = RECIPES[name]
  const { disk, key } = await baked(recipe)
  const dir = workDirectory()
  must(['qemu-img', 'create', '-q', '-f', 'qcow2', '-b', disk, '-F', 'qcow2', `${dir}/disk.qcow2`])
  const words: MachineWords = { dir, disk: `${dir}/disk.qcow2`, diskFormat: 'qcow2', firmware: recipe.firmware, iommu: recipe.iommu, cards, ...(seed === undefined ? {} : { seed: seedDisk(seed, dir) }) }
  return { node: openNode(words, key), dir }
}

/** Runs one scenario; whatever happens, its nodes are off and their disks gone afterwards. */
export async function runScenario(scenario: Scenario): Promise<Report> {
  const since = Date.now()
  const nodes: { node: LabNode; dir: string }[] = []
  let checks = 0
  const counted = (check: () => void): void => { check(); checks += 1 }
  const lab: Lab = {
    async open(name, cards, seed) {
      const opened = await pristine(name, cards, seed)
      nodes.push(opened)
      say(`${scenario.name}: ${name} boots`)
      await opened.node.start()
      return opened.node
    },
    step: text => say(`${scenario.name}: ${text}`),
    ok: (value, what) => counted(() => assert.ok(value, what)),
    equal: (found, expected, what) => counted(() => assert.deepStrictEqual(found, expected, `${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`)),
    match: (found, expected, what) => counted(() => assert.ok(expected.test(String(found)), `${what}: expected ${String(expected)}, found ${String(found)}`)),
  }
  let failure: string | null = null
  try {
    await scenario.run(lab)
  } catch (error) {
    failure = error instanceof assert.AssertionError ? error.message : error instanceof Error ? String(error.stack) : String(error)
    for (const { node } of nodes) failure += `\nthe end of its console:\n${node.console().slice(-2500)}`
  }
  for (const { node, dir } of nodes) {
    await node.cutPower()
    must(['rm', '-rf', '--one-file-system', dir])
  }
  say(`${scenario.name}: ${failure === null ? `passed in ${elapsed(since)}` : `FAILED\n${failure}`}`)
  const sum = (of: (node: LabNode) => number): number => nodes.reduce((total, { node }) => total + of(node), 0)
  return { name: scenario.name, boots: sum(node => node.boots), reboots: sum(node => node.reboots), resets: sum(node => node.resets), checks, seconds: Math.round((Date.now() - since) / 1000), failure }
}
