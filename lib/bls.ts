// Boot Loader Specification entries (/boot/loader/entries/*.conf): keys and values, one a line. Only what stands
// on `options` lines is ever changed; every other byte is kept. Pure.

export interface BlsEntry {
  readonly title: string
  readonly version: string
  /** Path below the file system that holds the entries; '' where the entry has none. */
  readonly linux: string
  /** Without GRUB variables such as $tuned_initrd. */
  readonly initrds: readonly string[]
  /** All options lines, joined by a blank as the specification says. */
  readonly options: string
}

interface Line { readonly key: string; readonly start: number; readonly end: number }

/** Values of the lines: [start, end) without blanks around them and without the line's end. */
function linesOf(text: string): readonly Line[] {
  const found: Line[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const [head = '', key = ''] = /^[ \t]*([^ \t#][^ \t]*)[ \t]*/.exec(line.replace(/\r$/, '')) || []
    const start = at + head.length
    let end = at + line.length
    while (end > start && ' \t\r'.includes(text.charAt(end - 1))) end--
    if (key !== '') found.push({ key, start, end })
    at += line.length + 1
  }
  return found
}

/** Where the options stand, [start, end), in order; [] for an entry without any. */
export function optionPlaces(text: string): readonly (readonly [number, number])[] {
  return linesOf(text).filter(line => line.key === 'options').map(({ start, end }) => [start, end] as const)
}

/** Reads an entry; a repeated key counts as often as it stands (initrd, options) or last (the others). */
export function parseBls(text: string): BlsEntry {
  const values = (key: string): string[] => linesOf(text).filter(line => line.key === key).map(({ start, end }) => text.slice(start, end))
  const last = (key: string): string => values(key).pop() || ''
  return {
    title: last('title'), version: last('version'), linux: last('linux'),
    initrds: values('initrd').join(' ').split(/\s+/).filter(name => name !== '' && !name.startsWith('$')),
    options: values('options').join(' '),
  }
}

/** An entry's text with other options, one per place of optionPlaces; a line is added where there was none. */
export function withOptions(text: string, options: readonly string[]): string {
  const places = optionPlaces(text)
  if (places.length === 0) return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}options ${options.join(' ')}\n`
  let out = text
  for (let at = places.length - 1; at >= 0; at--) {
    const [start, end] = places[at] ?? [0, 0]
    const put = options[at] || ''
    // A bare "options" has no blank behind it yet.
    out = out.slice(0, start) + (put !== '' && /\S/.test(out.charAt(start - 1)) ? ' ' : '') + put + out.slice(end)
  }
  return out
}

/** Whether an entry is the rescue entry that an installation leaves behind (dracut: 51-dracut-rescue.install). */
export function isRescue(entry: Pick<BlsEntry, 'version' | 'linux'>): boolean {
  return /(^|-)0-rescue(-|$)/.test(entry.version) || /-0-rescue-/.test(entry.linux)
}
