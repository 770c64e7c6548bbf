// The boot loader cases that are kept beside the repository where there are any: every /etc/default/grub through both
// ways to edit it, sourced by the real shells before, after, and undone; every EL8 and EL9 tree.
import * as fs from 'fs'
import * as path from 'path'
import t from 'tap'
import { parseBls } from '../../lib/bls.ts'
import { withoutArgs, detectBootLoader, planArgs } from '../../lib/bootloader/bootloader.ts'
import { defaultTokens, editDefaults } from '../../lib/bootloader/default-grub.ts'
import { bootEntries } from '../../lib/bootloader/entries.ts'
import { tokenise } from '../../lib/cmdline.ts'
import type { ArgWish } from '../../lib/cmdline.ts'
import { parseGrubConfig } from '../../lib/grubcfg.ts'
import { grubenvGet, isWholeGrubenv } from '../../lib/grubenv.ts'
import { extraWishes, iommuWishes, pieces, withoutPiece } from '../../lib/iommu-args.ts'
import { splice, splices } from '../../lib/splice.ts'
import { parseParams } from '../../lib/params.ts'
import iommuCmdline from '../../modules/iommu_cmdline.ts'
import type { Shell } from '../../lib/shell-words.ts'
import { CAPTURES } from './captures.ts'
import { applied, memoryHost } from './memory-host.ts'
import type { MemoryFiles } from './memory-host.ts'
import { hasShell, readable, sourceAll } from './shells.ts'

const CASES = path.join(CAPTURES, '..', 'cases', 'bootloader')
const here = fs.existsSync(CASES)
const NAMES = ['GRUB_CMDLINE_LINUX', 'GRUB_CMDLINE_LINUX_DEFAULT'] as const

type Values = Readonly<Record<string, string>>

function readJson(name: string): any {
  return JSON.parse(fs.readFileSync(path.join(CASES, name), 'utf8'))
}

function text(name: string): string {
  return fs.readFileSync(path.join(CASES, name), 'latin1')
}

/** The wishes of a call that asks for these arguments, as iommu_cmdline and vfio_bind would have them. */
function wishesFor(args: readonly string[]): readonly ArgWish[] {
  const cpu = args.includes('amd_iommu=on') ? 'amd' : 'intel'
  const guide = iommuWishes({ cpu, passthrough: true, blacklist: ['nouveau', 'nvidia', 'nvidia_drm'], extra: [] })
  return [...guide, ...extraWishes(args.slice(3))]
}

/** Files in the order in which grub-mkconfig sources them. */
function inOrder(files: MemoryFiles): readonly string[] {
  const names = Object.keys(files).filter(name => /^\/etc\/default\/grub(?:\.d\/[^.].*\.cfg)?$/.test(name))
  return names.sort((a, b) => a.length === 17 ? -1 : b.length === 17 ? 1 : a < b ? -1 : 1)
}

t.test('/etc/default/grub', { skip: here ? false : 'no cases here' }, async t => {
  const { cases } = readJson('manifest.json')
  const dir = readable(t.testdir({}))
  const shells = (['dash', 'bash'] as const).filter(hasShell)
  const asked: { readonly name: string; readonly shell: Shell; readonly files: readonly string[]; readonly before: Values; readonly expect: { readonly tokens: readonly string[]; readonly values: Values } | null; readonly tokensOnly: boolean }[] = []
  const lay = (files: MemoryFiles): readonly string[] => inOrder(files).map(name => {
    const file = path.join(dir, `${asked.length}-${path.basename(name)}`)
    fs.writeFileSync(file, String(files[name]), 'latin1')
    return file
  })
  for (const one of cases) {
    const before: MemoryFiles = Object.fromEntries([['/etc/default/grub', text(one.input)], ...one.dropins.map((name: string) => [`/etc/default/grub.d/${path.basename(name)}`, text(name)])])
    const wishes = wishesFor(one.args)
    for (const shell of shells.filter(name => one.shells.includes(name))) {
      for (const dropIns of [true, false]) {
        const name = `${one.id}, ${shell}, ${dropIns ? 'drop-in' : 'in place'}`
        // Without drop-ins those of a case are not read by its grub-mkconfig.
        const given = dropIns ? before : { '/etc/default/grub': before['/etc/default/grub'] ?? '' }
        if (!dropIns && one.dropins.length > 0) continue
        const edit = (files: MemoryFiles, what: readonly ArgWish[], removing: boolean) => {
          const { texts } = editDefaults(memoryHost(files), { shell, dropIns }, what, removing)
          return applied(files, [...texts].map(([file, now]) => ({ kind: 'file' as const, path: file, text: now })))
        }
        if (one.expect.action === 'refuse') {
          t.throws(() => edit(given, wishes, false), { code: 'E_REFUSED' }, name)
          continue
        }
        const after = edit(given, wishes, false)
        const undone = edit(after, wishes.flatMap(pieces).map(withoutPiece), true)
        if (one.expect.action === 'none') t.same(after, given, `${name}: nothing to do`)
        t.same(edit(after, wishes, false), after, `${name}: a second run has nothing to do`)
        const changed = Object.keys(after).filter(file => after[file] !== given[file])
        if (dropIns && one.expect.action === 'edit' && !/merge|conflict|newline|crlf/.test(one.id)) t.same(changed, ['/etc/default/grub.d/zz-vfiokit.cfg'], `${name}: only the drop-in`)
        for (const file of changed) {
          const [from, to] = [String(given[file] ?? ''), String(after[file] ?? '')]
          t.equal(splice(to, splices(to, from)), from, `${name}: ${file} is restored byte for byte`)
        }
        const bare = (line: string) => tokenise(line).filter(token => !wishes.flatMap(pieces).some(piece => token === piece)).map(token => token.replace(/^(modprobe.blacklist|vfio-pci.ids)=.*/, (whole, key) => {
          const left = whole.slice(key.length + 1).split(',').filter(item => !wishes.flatMap(pieces).includes(`${key}=${item}`))
          return left.length === 0 ? '' : `${key}=${left.join(',')}`
        })).filter(token => token !== '' && token !== 'intel_iommu=off' && token !== 'amd_iommu=off')
        asked.push({ name: `${name}: after`, shell, files: lay(after), before: one.before, tokensOnly: false, expect: { tokens: one.expect.tokens_after_add ?? tokenise(one.before.GRUB_CMDLINE_LINUX), values: one.expect.after_add ?? one.before } })
        asked.push({ name: `${name}: taken out`, shell, files: lay(undone), before: one.before, tokensOnly: true, expect: { tokens: bare(one.before.GRUB_CMDLINE_LINUX).map(token => token.replace('intel_iommu=on,sm_on', 'intel_iommu=sm_on')), values: one.before } })
      }
    }
  }
  for (const shell of shells) {
    const mine = asked.filter(one => one.shell === shell)
    const held = sourceAll(shell, mine.map(one => one.files), NAMES)
    mine.forEach((one, index) => {
      t.equal(held[index]?.code, 0, `${one.name}: sourced`)
      const sorted = (tokens: readonly string[]) => one.tokensOnly ? [...tokens].sort() : tokens
      t.same(sorted(tokenise(held[index]?.values[0] ?? '')), sorted(one.expect?.tokens ?? []), one.name)
      if (!one.tokensOnly) t.same(tokenise(held[index]?.values[1] ?? ''), tokenise(one.expect?.values['GRUB_CMDLINE_LINUX_DEFAULT'] ?? ''), `${one.name}: _DEFAULT`)
    })
  }
  t.ok(asked.length > 100, 'the cases were there')
  for (const one of cases.filter((found: any) => found.expect.after_remove_stateless !== undefined)) {
    const files: MemoryFiles = { '/etc/os-release': 'ID=debian\n', '/etc/default/grub': text(one.input) }
    const { steps } = iommuCmdline.plan(memoryHost(files), parseParams(iommuCmdline.params, { state: 'absent', cpu: 'intel' }))
    const line = defaultTokens(memoryHost(applied(files, steps)), { shell: 'dash', dropIns: true })
    t.same(line, NAMES.flatMap(name => tokenise(one.expect.after_remove_stateless[name])), `${one.id}: absent, without a journal`)
  }
})

const ENTRIES = '/boot/loader/entries'

/** An EL tree of a case, with what makes it one. */
function elTree(one: any): MemoryFiles {
  const dir = path.join(CASES, one.input_dir)
  const el8 = one.family === 'el8'
  const optional = fs.existsSync(path.join(dir, 'cmdline')) ? { '/etc/kernel/cmdline': text(`${one.input_dir}/cmdline`) } : {}
  return {
    '/etc/os-release': `ID="rocky"\nID_LIKE="rhel centos fedora"\nVERSION_ID="${el8 ? '8.10' : '9.4'}"\n`, '/usr/sbin/grub2-mkconfig': '#!/bin/sh\n',
    '/boot/grub2/grub.cfg': `### BEGIN /etc/grub.d/10_linux ###\n${el8 ? 'if [ -z "${kernelopts}" ]; then\n  set kernelopts="root=/dev/mapper/rl-root ro rhgb quiet "\nfi\n' : ''}insmod blscfg\nblscfg\n### END /etc/grub.d/10_linux ###\n`,
    '/boot/grub2/grubenv': text(`${one.input_dir}/grubenv`), '/etc/default/grub': text(`${one.input_dir}/default-grub`), ...optional,
    ...Object.fromEntries(fs.readdirSync(path.join(dir, 'entries')).map(name => [`${ENTRIES}/${name}`, text(`${one.input_dir}/entries/${name}`)])),
  }
}

t.test('entries, kernelopts, /etc/kernel/cmdline', { skip: here ? false : 'no cases here' }, async t => {
  const { cases } = readJson('bls-manifest.json')
  const dir = readable(t.testdir({}))
  for (const one of cases) {
    const before = elTree(one)
    const host = memoryHost(before)
    const loader = detectBootLoader(host)
    t.equal(loader.kind, 'bls', one.id)
    const wishes = wishesFor(one.args)
    const plan = planArgs(host, loader, wishes)
    t.ok(plan.steps.every(step => step.kind === 'file'), `${one.id}: no grub2-mkconfig`)
    const after = applied(before, plan.steps)
    const now = memoryHost(after)
    const grub = path.join(dir, `${one.id}.grub`)
    const judge = (view: typeof now, want: any, what: string) => {
      for (const [name, options] of Object.entries<string>(want.entries_options)) t.same(tokenise(parseBls(view.read(`${ENTRIES}/${name}`) ?? '').options), tokenise(options), `${one.id}, ${what}: ${name}`)
      const block = view.read('/boot/grub2/grubenv') ?? ''
      t.ok(isWholeGrubenv(block), `${one.id}, ${what}: grubenv is whole`)
      t.same(grubenvGet(block, 'kernelopts') === null ? null : tokenise(grubenvGet(block, 'kernelopts') ?? ''), want.grubenv_kernelopts === null ? null : tokenise(want.grubenv_kernelopts), `${one.id}, ${what}: kernelopts`)
      const line = view.read('/etc/kernel/cmdline')
      t.same(line === null ? null : tokenise(line), want.etc_kernel_cmdline === null ? null : tokenise(want.etc_kernel_cmdline), `${one.id}, ${what}: /etc/kernel/cmdline`)
      fs.writeFileSync(grub, view.read('/etc/default/grub') ?? '', 'latin1')
      const [held] = sourceAll('bash', [[grub]], NAMES)
      t.same(held?.values.map(tokenise), NAMES.map(name => tokenise(want[name])), `${one.id}, ${what}: /etc/default/grub`)
    }
    judge(now, one.desired_after_add, 'after')
    for (const [name, line] of Object.entries<string>(one.desired_boot_cmdline)) {
      const entry = bootEntries(now, loader).find(found => `${found.id}.conf` === name)
      t.same(entry?.tokens, tokenise(line), `${one.id}: what boots`)
    }
    t.same(planArgs(now, loader, wishes).steps, [], `${one.id}: a second run has nothing to do`)
    const undone: MemoryFiles = { ...after, ...Object.fromEntries(plan.steps.flatMap(step => {
      if (step.kind !== 'file' || step.text === null) return []
      const was = host.read(step.path)
      return was === null ? [] : [[step.path, splice(step.text, splices(step.text, was))]]
    })) }
    if (host.read('/etc/kernel/cmdline') === null) delete (undone as Record<string, unknown>)['/etc/kernel/cmdline']
    t.same(undone, before, `${one.id}: restored byte for byte`)
    judge(memoryHost(undone), one.desired_after_undo, 'undone')
    // A kernel that came since has inherited the arguments; our tokens go from its entry too.
    const [template] = bootEntries(now, loader)
    const later = { ...after, [`${ENTRIES}/0123456789abcdef0123456789abcdef-9.9.9.conf`]: `title New\nlinux /vmlinuz-9.9.9\noptions ${template?.tokens.join(' ') ?? ''}\n` }
    const claims = plan.claims
    const out = applied(later, withoutArgs(memoryHost(later), loader, claims).steps)
    const mine = claims.map(claim => claim.value)
    for (const entry of bootEntries(memoryHost(out), loader)) t.notOk(entry.tokens.some(token => mine.includes(token)), `${one.id}: nothing of ours in ${entry.id}`)
    t.same(Object.keys(out).sort(), Object.keys(later).sort(), `${one.id}: no file comes or goes`)
  }
})

t.test('what a grub.cfg on the ESP is', { skip: here ? false : 'no cases here' }, async t => {
  for (const one of readJson('stub/manifest.json').cases) {
    const { kind, bls, problem } = parseGrubConfig(text(`stub/${one.input}`))
    t.same({ kind, bls: bls !== null, problem }, { kind: one.kind, bls: one.bls, problem: null }, one.input)
  }
})
