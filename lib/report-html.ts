// HTML from values that strangers chose: `html` escapes whatever is put in, so text becomes markup nowhere else. Pure.

/** Made by `html` only. */
export interface Markup {
  readonly markup: string
}

type Value = string | number | null | Markup | readonly Markup[]

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/**
 * Controls, which HTML forbids or a terminal obeys, lone surrogates, and what turns the direction of writing (Unicode
 * TR 36: a name must not look like another). Tabs and line ends stay.
 */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** With a mark in the place of each character that could not be seen or would change what is seen around it. */
export function visible(text: string, mark = '\ufffd'): string {
  return text.replace(UNSEEN, mark)
}

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ESCAPES[character] || '')
}

function written(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('')
}

/** Attributes stand in double quotes; nothing is ever put into a tag, a script or a style otherwise. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: parts.map((part, at) => part + written(values[at] ?? null)).join('') }
}

/** Script or style of ours, which HTML does not escape. Throws an Error for one that would end its element. */
export function raw(text: string): Markup {
  if (/<[/!]/.test(text)) throw new Error('the script or style of the page holds </ or <!, expected neither')
  return { markup: text }
}
