import t from 'tap'
import module from '../../modules/iommu_cmdline.ts'
import type { Module } from '../../lib/module.ts'
import { laws } from './laws.ts'

laws(t, [module as unknown as Module])
