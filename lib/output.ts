// Printing: one line of ASCII JSON for machines, text for people; nothing else ever reaches stdout or stderr.
import { fstatSync, writeSync } from 'fs'
import type { Terminal } from './terminal.ts'
import { pause } from './input.ts'

/**
 * One line, pure ASCII, with `\n`: raw U+2028 or U+0085 break Ansible's reader, lone surrogates (as U+FFFD here) and
 * `__ansible_` keys its newer ones.
 */
export function toJson(value: unknown, indent = 0): string {
  const json = JSON.stringify(value, (key, held: unknown) => (key.startsWith('__ansible_') ? undefined : held), indent)
  return `${json
    .replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g, (escape, lone) => (lone === undefined ? escape : '\\ufffd'))
    .replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}

/**
 * Writes everything, whatever the pipe's mode. false when the reader is gone or the text has no place to go: the
 * run is not to stop for that.
 */
export function print(text: string, fd = 1): boolean {
  const bytes = Buffer.from(text, 'utf8')
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(fd, bytes, at)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) return false
      pause(2)
    }
  }
  return true
}

/**
 * What stdout and the environment say of the reader. COLUMNS is what a shell exports, if it does; the locale is found as
 * setlocale(3) does. Colour goes to no pipe and no file but where FORCE_COLOR asks for it (`| less -R`): no-color.org,
 * force-color.org.
 */
export function terminal(): Terminal {
  const { COLUMNS, LC_ALL, LC_CTYPE, LANG, NO_COLOR, FORCE_COLOR, TERM } = process.env
  return {
    columns: Number(COLUMNS) >= 40 ? Number(COLUMNS) : 80,
    utf8: /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || ''),
    colour: !NO_COLOR && (FORCE_COLOR ? FORCE_COLOR !== '0' : Boolean(TERM) && TERM !== 'dumb' && isDevice(1)),
  }
}

function isDevice(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice()
  } catch {
    return false
  }
}

/**
 * Steps that may take their time: each on a line of its own that tells at its end, once the next one begins, how many
 * seconds it took. `end` says whether there were any.
 */
export function progressLines(show: (text: string) => void): { readonly step: (label: string) => void; readonly end: () => boolean } {
  let since: number | undefined
  const end = (): boolean => {
    if (since === undefined) return false
    const seconds = Math.round(process.uptime() - since)
    since = undefined
    show(seconds > 0 ? ` ${seconds} s\n` : '\n')
    return true
  }
  return {
    end,
    step(label) {
      end()
      show(`${label} ...`)
      since = process.uptime()
    },
  }
}
