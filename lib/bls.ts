// Boot Loader Specification entries (/boot/loader/entries/*.conf): keys and values, one a line, as GRUB reads them: of a
// repeated key the first counts (bls_get_val of rhboot's blscfg.c; of 2.14's blsuki.c too), though the specification
// joins options. Only what stands on that line of options is ever changed; every other byte is kept. Pure.

interface BlsEntry {
  readonly title: string
  readonly version: string
  /** Path below the file system that holds the entries; '' where the entry has none. */
  readonly linux: string
  /** Without GRUB variables such as $tuned_initrd. */
  readonly initrds: readonly string[]
  /** '' where the entry has none. */
  readonly options: string
}

interface Line { readonly key: string; readonly start: number; readonly end: number }

/** Values of the lines: [start, end) without blanks around them and without the line's end. */
function linesOf(text: string): readonly Line[] {
  const found: Line[] = []
  let at = 0
  for (const line of text.split('\n')) {
    // At what has nothing behind a blank GRUB ends; it skips carriage returns (rhboot: blscfg.c, read_entry; grub_file_getline).
    if (!/^[ \t]*(?:#|[^ \t]+[ \t][^])/.test(line.replace(/\r/g, ''))) break
    const [head = '', key = ''] = /^[ \t]*([^ \t#][^ \t]*)[ \t]*/.exec(line.replace(/\r$/, '')) || []
    const start = at + head.length
    let end = at + line.length
    while (end > start && ' \t\r'.includes(text.charAt(end - 1))) end--
    if (key !== '') found.push({ key, start, end })
    at += line.length + 1
  }
  return found
}

/** Where the options stand, [start, end); null for an entry without any. */
function optionsPlace(text: string): Line | null {
  const line = linesOf(text).find(one => one.key === 'options')
  return line === undefined || line.start === line.end ? null : line
}

/** Reads an entry; initrd counts as often as it stands. */
export function parseBls(text: string): BlsEntry {
  const values = (key: string): string[] => linesOf(text).filter(line => line.key === key).map(({ start, end }) => text.slice(start, end))
  const first = (key: string): string => values(key)[0] || ''
  return {
    title: first('title'), version: first('version'), linux: first('linux'), options: first('options'),
    initrds: values('initrd').join(' ').split(/\s+/).filter(name => name !== '' && !name.startsWith('$')),
  }
}

/** An entry's text with other options; the same where it has none, as a line of ours would be all that it gets. */
export function withOptions(text: string, options: string): string {
  const place = optionsPlace(text)
  return place === null ? text : text.slice(0, place.start) + options + text.slice(place.end)
}

/** Whether an entry starts something else than a system, as a memory test: what it starts has no name of a kernel, and no root=. */
export function startsOther({ linux, options }: Pick<BlsEntry, 'linux' | 'options'>): boolean {
  return !/(?:^|\/)(?:vmlinu[xz]|b?z?image|kernel|linux)[^/]*$/i.test(linux) && !/(?:^|\s)root=|\$kernelopts\b/.test(options)
}

/** Whether an entry is the rescue entry that an installation leaves behind (dracut: 51-dracut-rescue.install). */
export function isRescue(entry: Pick<BlsEntry, 'version' | 'linux'>): boolean {
  return /(^|-)0-rescue(-|$)/.test(entry.version) || /-0-rescue-/.test(entry.linux)
}
