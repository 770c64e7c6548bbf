// The 1024-byte environment block of GRUB, and how GRUB reads words and variables.

const HEADER = '# GRUB Environment Block\n'
const SIZE = 1024

/** name=value lines; backslash and newline in a value are escaped by a backslash (grub-core/lib/envblk.c). */
export function parseGrubenv(block: string | null): Map<string, string> {
  const values = new Map<string, string>()
  if (block === null || !block.startsWith(HEADER)) return values
  let rest = block.slice(HEADER.length)
  while (rest !== '') {
    const line = /^(?:\\[^]|[^\\\n])*\n/.exec(rest)
    if (line === null) break
    rest = rest.slice(line[0].length)
    const match = /^([^#=][^=]*)=([^]*)\n$/.exec(line[0])
    if (match !== null && match[1] !== undefined && match[2] !== undefined) values.set(match[1], match[2].replace(/\\([^])/g, '$1'))
  }
  return values
}

/** null when it does not fit: grub2-editenv then says "environment block too small" and writes nothing. */
export function grubenvText(values: ReadonlyMap<string, string>): string | null {
  let text = HEADER
  for (const [name, value] of values) text += `${name}=${value.replace(/([\\\n])/g, '\\$1')}\n`
  return text.length > SIZE ? null : text.padEnd(SIZE, '#')
}

/** Words of a line of GRUB script after its variables were replaced: quotes and backslashes as its lexer takes them. */
export function grubWords(line: string, variables: ReadonlyMap<string, string>): readonly string[] {
  const words: string[] = []
  let word: string | null = null
  const add = (text: string): void => {
    word = (word === null ? '' : word) + text
  }
  const end = (): void => {
    if (word !== null) words.push(word)
    word = null
  }
  const variable = (at: number): { readonly value: string; readonly length: number } => {
    const match = /^\$(?:\{([^}]*)\}|(\w+|\?))/.exec(line.slice(at))
    if (match === null) return { value: '$', length: 1 }
    const name = match[1] === undefined ? match[2] || '' : match[1]
    return { value: variables.get(name) || '', length: match[0].length }
  }
  for (let i = 0; i < line.length; i += 1) {
    const char = line[i]
    if (char === ' ' || char === '\t') {
      end()
    } else if (char === '#' && word === null) {
      break
    } else if (char === "'") {
      const close = line.indexOf("'", i + 1)
      add(line.slice(i + 1, close < 0 ? line.length : close))
      i = close < 0 ? line.length : close
    } else if (char === '"') {
      add('')
      for (i += 1; i < line.length && line[i] !== '"'; i += 1) {
        if (line[i] === '\\' && /["\\$]/.test(line[i + 1] || '')) {
          add(line[(i += 1)] || '')
        } else if (line[i] === '$') {
          const found = variable(i)
          add(found.value)
          i += found.length - 1
        } else {
          add(line[i] || '')
        }
      }
    } else if (char === '\\') {
      add(line[(i += 1)] || '')
    } else if (char === '$') {
      // Unquoted: the value is split at blanks, as the parts of $kernelopts are.
      const found = variable(i)
      const [first = '', ...rest] = found.value.split(/\s+/)
      if (found.value !== '') {
        if (first !== '') add(first)
        for (const part of rest) {
          end()
          if (part !== '') add(part)
        }
      }
      i += found.length - 1
    } else {
      add(char || '')
    }
  }
  end()
  return words
}

/** An argument as GRUB hands it to the kernel: quoted when it holds a blank (grub-core/lib/cmdline.c). */
export function kernelWord(word: string): string {
  const escaped = word.replace(/(["'\\])/g, '\\$1')
  return /\s/.test(word) ? `"${escaped}"` : escaped
}
