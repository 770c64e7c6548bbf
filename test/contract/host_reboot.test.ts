import t from 'tap'
import type { Module } from '../../lib/module.ts'
import hostReboot from '../../modules/host_reboot.ts'
import { laws } from './laws.ts'

const module = hostReboot as unknown as Module
laws(t, [module, { ...module, example: { when: 'always' } }])
