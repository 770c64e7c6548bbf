// The laws on nodes with nova, deployed in each of the ways that differ, and on one without.
import t from 'tap'
import job from '../../modules/gpu_passthrough.ts'
import module from '../../modules/nova_pci.ts'
import type { Module } from '../../lib/module.ts'
import { novaHosts } from '../hosts/nova.ts'
import type { Host } from '../hosts/words.ts'
import { laws } from './laws.ts'

laws(t, [module as unknown as Module], novaHosts)

// As part of the whole job: what it asks of nova is one plan with the rest.
const asked = (build: () => Host): (() => Host) => () => ({ ...build(), asks: { ids: '10de:20b7', nova: { alias: 'a30' } } })
const { debian12, devstack, kolla } = novaHosts
if (debian12 === undefined || devstack === undefined || kolla === undefined) throw new Error('hosts are missing')
laws(t, [job as unknown as Module], { 'debian12 with nova': asked(debian12), 'devstack with nova': asked(devstack), 'kolla with nova': asked(kolla) })
