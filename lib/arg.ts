// One argument of a kernel command line: its name, its value, and what says the same. Pure.

/** The name of a token; the kernel takes `-` and `_` for one (parameq). */
export function keyOf(token: string): string {
  const start = token.startsWith('"') ? 1 : 0
  const end = token.indexOf('=')
  return named(end < 0 ? token.slice(start) : token.slice(start, end))
}

/** What stands behind the `=`, without its quotes; '' where there is none. */
export function valueOf(token: string): string {
  const at = token.indexOf('=')
  return at < 0 ? '' : token.slice(at + 1).replace(/^"/, '').replace(/"$/, '')
}

/** The items of a comma list in their order, empty ones left out; [] for a token without a value. */
export function itemsOf(token: string): readonly string[] {
  return valueOf(token).split(',').filter(item => item !== '')
}

/** Whether two tokens say the same to the kernel. */
export function sameToken(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b) && valueOf(a) === valueOf(b) && a.includes('=') === b.includes('=')
}

/**
 * Items of lists are PCI ids, whose hex digits have no case, or names of modules: on the command line, unlike in files
 * of modprobe.d, a `-` is none of their `_` (kmod: libkmod-config.c, kcmdline_parse_result; kernel: module/main.c, blacklisted).
 */
export function sameItem(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** A name with the `_` that the kernel takes `-` for as well. */
export function named(key: string): string {
  return key.includes('-') ? key.replace(/-/g, '_') : key
}
