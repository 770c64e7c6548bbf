// Files for the shell that are sound, odd or broken, read by us and sourced by dash and bash.
import * as fs from 'fs'
import * as path from 'path'
import { hasShell } from '../lib/shells.ts'
import { UNENDING, ask } from './ask-shell.ts'
import { scratch } from './scratch.ts'
import { contradiction } from './shell-reading.ts'
import { grubFile } from './shell-texts.ts'
import { hurt } from './target.ts'
import type { Case, Target } from './target.ts'

const NAMES = ['GRUB_CMDLINE_LINUX', 'GRUB_CMDLINE_LINUX_DEFAULT', 'SITE'] as const
/** No redirection: a text that nobody wrote is to name no file. */
const BYTES = ['"', "'", '`', '(', ')', '{', '}', ';', '&', '|', '\\', '$', '\r', '\n', ' ', '#', '=', 'fi', '\\\n', '${', '$(', '+', '~', '\t', '\xe9', '!', 'export ']
// We cannot know which commands there are, and how they end; and what is no command is broken for us even where this
// time a condition keeps the shell from it.
const SPARED = /called broken \(.* is (?:no command|given what is no name|missing)\b.*\), but sourced/
/** Of hurt texts: what the shells find only when they run it, behind a condition or in backticks. */
const SPARED_HURT = /called broken \((?:bad substitution|the command in ` is broken.*|the quote ` is not closed)\), but sourced/
const THEIRS = /not called broken, but exit (?:1|2|12[67])$/

function check(cases: readonly Case[]): readonly (string | null)[] {
  const dir = scratch()
  const files = cases.map(({ texts: [text = ''] }, index) => {
    const file = path.join(dir, `r${index}`)
    fs.writeFileSync(file, text, 'latin1')
    return [file]
  })
  const verdicts: (string | null)[] = cases.map(() => null)
  for (const shell of ['dash', 'bash'] as const) {
    const mine = cases.flatMap((one, index) => one.how.startsWith(shell) ? [{ one, index }] : [])
    const held = mine.length === 0 ? [] : ask(shell, mine.map(({ index }) => files[index] ?? []), NAMES)
    mine.forEach(({ one, index }, at) => {
      const answer = held[at]
      if (answer === undefined || answer.code === UNENDING) return
      // The shells join continued lines before they look for what a $ begins.
      if (/\$\{?[^}\s]*\\\n/.test(one.texts[0] ?? '')) return
      const why = contradiction(one.texts, shell, answer, NAMES)
      verdicts[index] = why === null || SPARED.test(why) || THEIRS.test(why) || (one.how.endsWith('hurt') && SPARED_HURT.test(why)) ? null : why
    })
  }
  return verdicts
}

export const shellReading: Target = {
  name: 'shell', weight: 1, batch: 128, check,
  missing: () => hasShell('dash') && hasShell('bash') ? null : 'it needs dash and bash',
  generate: random => {
    const shell = random.pick(['dash', 'bash'])
    const text = grubFile(random, shell === 'bash', random.below(3) === 0)
    const broken = random.below(3) === 0
    return { how: broken ? `${shell} hurt` : shell, texts: [broken ? hurt(random, text, BYTES) : text] }
  },
}
