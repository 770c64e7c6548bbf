// A module for tests of what is around modules: it writes one file, and asks for a command when it is told to.
import { badParam } from '../../lib/errors.ts'
import { defineModule } from '../../lib/module.ts'
import { bool, choice, int, list, pciIds, text } from '../../lib/params.ts'
import { file } from '../../lib/steps.ts'

const params = {
  ids: pciIds({ describe: 'PCI ids.' }),
  greeting: text({ describe: 'What the file says.', pattern: /^[^'"]*$/, example: 'hello', default: 'hello' }),
  count: int({ describe: 'How often.', min: 1, max: 9, default: 1 }),
  words: list(text({ describe: 'A word.' }), { describe: 'More lines.', default: [] }),
  iommu: choice(['auto', 'on', 'off'], { describe: 'A choice.', default: 'auto' }),
  live: bool({ describe: 'A switch.', default: false }),
  boom: bool({ describe: 'Throws.', default: false }),
}

export default defineModule({
  name: 'trial',
  summary: 'Writes a greeting.',
  params,
  example: { greeting: 'hello' },
  plan(_host, { greeting, count, words, iommu, live, ids, boom }) {
    if (boom) throw new Error('boom')
    if (greeting === 'no') throw badParam('greeting', 'greeting is "no", expected something kinder')
    const lines = [...Array.from({ length: count }, () => greeting), ...words]
    return {
      // Texts of the host hold one character per byte.
      steps: [file('/etc/vfiokit-trial.conf', Buffer.from(`${lines.join('\n')}\n`).toString('latin1'))],
      report: () => ({ own: { iommu, live, ids: ids ?? [], words } }),
    }
  },
})
