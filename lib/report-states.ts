// The states of nodes and GPUs in a report: the words of the contract where it has one, most urgent first. Pure.

/** How a state is painted: bad wants somebody, wait goes on by itself or with a reboot, off is out of reach or out of question. */
export type Tone = 'bad' | 'wait' | 'plain' | 'good' | 'off'

interface State {
  readonly tone: Tone
  readonly meaning: string
}

/** Most urgent first: rankOf, mostUrgent and countStates go by this order. */
export const STATES = {
  not_bootable: { tone: 'bad', meaning: 'it would not boot: do not reboot it' },
  failed: { tone: 'bad', meaning: 'a run ended with an error' },
  missing_device: { tone: 'bad', meaning: 'a device is missing' },
  refused: { tone: 'bad', meaning: 'what was asked for would do harm' },
  unsupported: { tone: 'bad', meaning: 'a device does not work, or the host is not supported' },
  off_in_firmware: { tone: 'bad', meaning: 'the IOMMU is off in the firmware setup' },
  off_in_kernel: { tone: 'bad', meaning: 'the IOMMU is off in the kernel' },
  in_use: { tone: 'bad', meaning: 'the host uses something that a guest would have to own' },
  drifted: { tone: 'bad', meaning: 'not everything is as it should be' },
  stuck: { tone: 'bad', meaning: 'it has booted since, and still is not as it should be' },
  blocked: { tone: 'bad', meaning: 'something stands between it and a guest' },
  unreachable: { tone: 'off', meaning: 'it was not reached' },
  skipped: { tone: 'off', meaning: 'the fleet playbook left it alone' },
  pending_reboot: { tone: 'wait', meaning: 'everything is set, and a reboot makes it so' },
  planned: { tone: 'wait', meaning: 'a check found changes to make' },
  configured: { tone: 'wait', meaning: 'everything is set, and nobody has verified it' },
  with_host: { tone: 'plain', meaning: 'with a driver of the host, and nothing stands in the way' },
  no_gpu: { tone: 'off', meaning: 'no GPU that could go to a guest' },
  stays: { tone: 'off', meaning: 'no GPU for guests: it stays with the host' },
  ready: { tone: 'good', meaning: 'ready for guests' },
} as const satisfies Readonly<Record<string, State>>

/** "pending_reboot", as it is printed. */
export type Word = keyof typeof STATES

const WORDS = Object.keys(STATES) as readonly Word[]

/** For any text from a file: "constructor" is none. */
export function isWord(word: string): word is Word {
  return Object.prototype.hasOwnProperty.call(STATES, word)
}

/** 0 for the most urgent. */
export function rankOf(word: Word): number {
  return WORDS.indexOf(word)
}

/** null when there are none. */
export function mostUrgent(words: readonly Word[]): Word | null {
  return WORDS.find((word) => words.includes(word)) ?? null
}

/** How many of each, most urgent first; none of which there are none. */
export function countStates(words: readonly Word[]): readonly { readonly word: Word; readonly count: number }[] {
  return WORDS.map((word) => ({ word, count: words.filter((one) => one === word).length })).filter(({ count }) => count > 0)
}
