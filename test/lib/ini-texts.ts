// Texts in and around oslo.config's dialect of INI, some of which nobody can read.
import { random } from './random.ts'

function utf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

const SOUND = [
  '[pci]', '[PCI]', '[ pci ]', '[DEFAULT]', '[default]', '[x]', '[x]  ', 'a = 1', 'a=1', 'b : 2', 'c=', 'c =', 'd = "q"', "d='q'", 'd = "', 'e = {"k": "v"}', 'f = x # y', 'g = a=b:c', '$h = $i',
  '# comment', '; comment', '', '', '   ', '\t', '#a = 1', 'password = geheim', utf8('schlüssel = Wert'), utf8('j = \u00a0x\u00a0'), utf8('# \u2028'), 'k = a\x0bb', 'l = \x1c1\x1c',
]
const RISKY = [' continued', '\tk = v', '  # continued', '}', 'novalue', '[open', '[]', '[x] # y', '=1', ' ', utf8('\ufeff[x]'), '\xff = 1', utf8('\u00a0indented = 1'), '\x0b']

/** One character per byte; most begin with a section, so that more than half of them can be read. */
export function generatedIni(seed: number, count: number): readonly string[] {
  const { below, list, pick } = random(seed)
  return Array.from({ length: count }, () => {
    const ending = pick(['\n', '\n', '\n', '\r\n', '\r'])
    const risk = below(3) === 0
    const lines = list(14, () => risk && below(4) === 0 ? pick(RISKY) : pick(SOUND))
    const text = [...below(5) === 0 ? [] : [pick(['[DEFAULT]', '[x]', '[pci]'])], ...lines].map(line => line + ending).join('')
    return below(4) === 0 ? text.slice(0, -ending.length) : text
  })
}
