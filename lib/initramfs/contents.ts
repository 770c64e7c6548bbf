// What a boot image holds, from the listings of lsinitramfs(8) and lsinitrd(1). Pure.
import type { Hold } from '../steps.ts'

/** The paths in a listing, without directories where the listing says what is one: `ls -l` lines (lsinitrd) or bare names (lsinitramfs). */
export function namesOf(listing: string, long: boolean): readonly string[] {
  const lines = listing.split('\n').map(line => line.trimEnd()).filter(line => line !== '')
  if (!long) return lines.map(bare)
  return lines.filter(line => /^[-lbcps][-rwxsStT]{9}/.test(line)).map(line => bare(line.replace(/ -> .*$/, '').replace(/^.*\s/, '')))
}

/** A merged /usr makes lib/ and usr/lib/ one. */
function bare(name: string): string {
  return name.replace(/^\.?\/+/, '').replace(/^usr\/(lib|sbin|bin)\//, '$1/')
}

/** What a hold is called in results and messages. */
export function holdName(hold: Hold): string {
  return 'file' in hold ? hold.file : `${hold.module.replace(/_/g, '-')}.ko`
}

function moduleFile(name: string): string {
  return (/([^/]+)\.ko(?:\.\w+)?$/.exec(name)?.[1] || '').replace(/-/g, '_')
}

/** Those of `holds` that these names do not show. */
export function missingHolds(names: readonly string[], holds: readonly Hold[]): readonly Hold[] {
  const files = new Set(names)
  const modules = new Set(names.map(moduleFile))
  return holds.filter(hold => 'file' in hold ? !files.has(bare(hold.file)) : !modules.has(hold.module.replace(/-/g, '_')))
}

/** Those of these modules that no name shows, nor one that begins with theirs: Debian's nvidia lies in nvidia-current.ko. */
export function absentModules(names: readonly string[], modules: readonly string[]): readonly string[] {
  const all = names.map(moduleFile)
  return modules.filter(module => !all.some(name => `${name}_`.startsWith(`${module}_`)))
}

/** Those of `lacks` (files) that these names show all the same. */
export function unwanted(names: readonly string[], lacks: readonly string[]): readonly string[] {
  const files = new Set(names)
  return lacks.filter(file => files.has(bare(file)))
}
