import t from 'tap'
import module from '../../modules/gpu_passthrough.ts'
import type { Module } from '../../lib/module.ts'
import { laws } from './laws.ts'

laws(t, [module as unknown as Module])
