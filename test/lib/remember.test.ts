import t from 'tap'
import type { HostView } from '../../lib/host.ts'
import { overlay } from '../../lib/overlay.ts'
import { readPci } from '../../lib/pci.ts'
import { memo, remember } from '../../lib/remember.ts'
import { file } from '../../lib/steps.ts'
import { memoryHost } from './memory-host.ts'

const DEVICE = '/sys/bus/pci/devices/0000:41:00.0'

/** A host whose one file can be changed. */
function changing(): { readonly host: HostView; change(): void } {
  let now = memoryHost({ '/etc/a': 'old', [`${DEVICE}/vendor`]: '0x10de\n' })
  const host: HostView = {
    root: '/', read: path => now.read(path), bytes: (path, at, length) => now.bytes(path, at, length), attr: path => now.attr(path),
    list: path => now.list(path), link: path => now.link(path), real: path => now.real(path), stat: path => now.stat(path), device: path => now.device(path),
  }
  return { host, change() { now = memoryHost({ '/etc/a': 'new', [`${DEVICE}/vendor`]: '0x1002\n' }) } }
}

t.test('a remembered host answers from one state, and so does what is made of it', async t => {
  const { host, change } = changing()
  const view = remember(host)
  const text = (from: HostView): string | null => memo(from, 'text of a', () => from.read('/etc/a'))
  t.equal(text(view), 'old')
  t.equal(text(host), 'old')
  const [device] = readPci(view)
  t.equal(device?.vendor, '10de')
  change()
  t.equal(view.read('/etc/a'), 'old')
  t.equal(text(view), 'old')
  t.equal(readPci(view)[0], device)
  t.equal(text(host), 'new', 'a host that may change is asked anew')
  t.equal(text(remember(host)), 'new')
  t.equal(readPci(host)[0]?.vendor, '1002')
})

t.test('what will be written is another state; the hardware stays unless it is written to', async t => {
  const view = remember(changing().host)
  const text = (from: HostView): string | null => memo(from, 'text of a', () => from.read('/etc/a'))
  t.equal(text(view), 'old')
  const later = overlay(view, [file('/etc/a', 'later')])
  t.equal(text(later), 'later')
  t.equal(text(overlay(later, [file('/etc/a', null)])), null)
  t.equal(text(view), 'old')
  const before = readPci(view)
  t.equal(readPci(overlay(view, [file('/etc/a', 'later')])), before)
  t.equal(readPci(overlay(view, [file(`${DEVICE}/vendor`, '0x8086\n')]))[0]?.vendor, '8086')
})

t.test('what cannot be made is tried again', async t => {
  const view = remember(memoryHost({}))
  let times = 0
  const broken = (): never => { throw new Error(`${++times}`) }
  t.throws(() => memo(view, 'broken', broken), { message: '1' })
  t.throws(() => memo(view, 'broken', broken), { message: '2' })
  t.equal(memo(view, 'nothing', () => undefined), undefined)
  t.equal(memo(view, 'nothing', () => 1), undefined, 'undefined is an answer too')
})
