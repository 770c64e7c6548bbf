// Configuration in several directories, as kmod (libkmod-config.c, conf_files_list) and systemd (conf-files.c) read
// it: a file hides those of the same name in later directories, and all are read in the order of their names. dracut
// does the same, with numbers in the names by value.
import type { AbsPath, HostView } from './host.ts'

/** A link to it switches a file of that name off, also in a tree whose /dev is empty. */
const OFF = '/dev/null'

function base(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Code units, which for latin1 text is strcmp(3): a locale must not change what the boot would read. */
function byName(a: string, b: string): number {
  return base(a) < base(b) ? -1 : base(a) > base(b) ? 1 : 0
}

/** As `sort -V` compares (gnulib: filevercmp.c), by which dracut reads its files (dracut.sh: dropindirs_sort). */
export function byVersion(a: string, b: string): number {
  return nameKey(base(a)) < nameKey(base(b)) ? -1 : 1
}

/** Without its endings first, then as it is. */
function nameKey(name: string): string {
  return versionKey(name.replace(/(\.[A-Za-z~][A-Za-z0-9~]*)*$/, '')) + versionKey(name) + name
}

/** Texts whose code units sort alike: `~` before the end of a word, then letters, then the rest; numbers by value. */
function versionKey(name: string): string {
  return name.replace(/(\D*)0*(\d*)/g, (_, word: string, number: string) =>
    `${word.replace(/[^A-Za-z]/g, c => c === '~' ? '\0' : String.fromCharCode(256 + c.charCodeAt(0)))}\x01${String.fromCharCode(2 + number.length)}${number}`)
}

/** The *.conf files that are in force, in the order in which they are read. */
export function confFiles(host: HostView, directories: readonly AbsPath[], order = byName): readonly AbsPath[] {
  const found = new Map<string, AbsPath>()
  for (const directory of directories) {
    for (const name of host.list(directory)) {
      if (name.startsWith('.') || !/.\.conf$/.test(name) || found.has(name)) continue
      const path: AbsPath = `${directory}/${name}`
      if (host.link(path) !== OFF) {
        const target = host.real(path)
        if (target === null || host.stat(target)?.type === 'dir') continue
      }
      found.set(name, path)
    }
  }
  return [...found.values()].sort(order)
}

/** Whether a file called like `a` is read before one called like `b`. */
export function readsBefore(a: AbsPath, b: AbsPath, order = byName): boolean {
  return order(a, b) < 0
}

/** Its text; '' for what is no regular file, as a link to /dev/null. */
export function confText(host: HostView, path: AbsPath): string {
  const target = host.real(path)
  return target !== null && host.stat(target)?.type === 'file' ? host.read(target) || '' : ''
}
