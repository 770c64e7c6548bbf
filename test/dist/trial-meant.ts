// A module that acts at once, and therefore must be meant.
import { defineModule } from '../../lib/module.ts'

export default defineModule({
  name: 'trial_meant',
  summary: 'Does nothing, but would.',
  params: {},
  example: {},
  mustBeMeant: true,
  plan: () => ({ steps: [], report: () => ({ own: {} }) }),
})
