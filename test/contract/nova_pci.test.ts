// The laws on nodes with nova, deployed in each of the ways that differ, and on one without.
import t from 'tap'
import module from '../../modules/nova_pci.ts'
import type { Module } from '../../lib/module.ts'
import { novaHosts } from '../hosts/nova.ts'
import { laws } from './laws.ts'

laws(t, [module as unknown as Module], novaHosts)
