import t from 'tap'
import { execFileSync } from 'child_process'
import * as fs from 'fs'
import { openHost } from '../../lib/host-fs.ts'
import { overlay } from '../../lib/overlay.ts'
import { file } from '../../lib/steps.ts'
import { tamper } from '../faults/disk.ts'

t.test('links are followed inside the root and never out of it', async t => {
  const dir = t.testdir({
    outside: { secret: 'no' },
    root: { etc: { real: 'yes' } },
  })
  const host = openHost({ root: `${dir}/root` })
  fs.symlinkSync('/etc/real', `${dir}/root/absolute`)
  fs.symlinkSync('../../../../etc/real', `${dir}/root/etc/dots`)
  fs.symlinkSync(`${dir}/outside/secret`, `${dir}/root/escape`)
  fs.symlinkSync('../outside', `${dir}/root/updir`)
  fs.symlinkSync('loop-b', `${dir}/root/loop-a`)
  fs.symlinkSync('loop-a', `${dir}/root/loop-b`)
  t.equal(host.read('/absolute'), 'yes')
  t.equal(host.read('/etc/dots'), 'yes')
  t.equal(host.real('/etc/dots'), '/etc/real')
  t.equal(host.read('/escape'), null)
  t.equal(host.read('/updir/secret'), null)
  t.equal(host.read('/../../outside/secret'), null)
  t.equal(host.read('/loop-a'), null)
  t.equal(host.real('/loop-a'), null)
  t.equal(host.link('/absolute'), '/etc/real')
  t.match(host.stat('/absolute'), { type: 'link' })
  t.equal(host.stat('/nothing'), null)
  await host.write('/updir/new', 'text')
  t.equal(fs.readFileSync(`${dir}/root/outside/new`, 'utf8'), 'text')
  t.notOk(fs.existsSync(`${dir}/outside/new`))
})

t.test('what a link of the distribution leads to is replaced, below / as well as in a tree', async t => {
  for (const below of ['/', 'tree'] as const) {
    const dir = t.testdir({ grub2: {}, efi: { grubenv: 'old' } })
    fs.symlinkSync('../efi/grubenv', `${dir}/grub2/grubenv`)
    fs.chmodSync(`${dir}/efi/grubenv`, 0o640)
    const host = openHost({ root: below === '/' ? '/' : dir })
    const at = (path: string) => `${below === '/' ? dir : ''}${path}` as `/${string}`
    await host.write(at('/grub2/grubenv'), 'new')
    t.equal(fs.readFileSync(`${dir}/efi/grubenv`, 'utf8'), 'new', below)
    t.equal(fs.lstatSync(`${dir}/efi/grubenv`).mode & 0o777, 0o640)
    t.equal(fs.readlinkSync(`${dir}/grub2/grubenv`), '../efi/grubenv', 'the link stays')
    host.remove(at('/grub2/grubenv'))
    t.equal(fs.readFileSync(`${dir}/efi/grubenv`, 'utf8'), 'new', 'and is removed as one')
  }
})

t.test('a file keeps its bytes, its mode and its directory listing', async t => {
  const dir = t.testdir({ etc: { odd: '' } })
  const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
  fs.writeFileSync(`${dir}/etc/odd`, all)
  fs.chmodSync(`${dir}/etc/odd`, 0o640)
  const host = openHost({ root: dir })
  const text = host.read('/etc/odd')
  t.equal(text?.length, 256)
  await host.write('/etc/odd', (text ?? '') + (text ?? ''))
  t.same(fs.readFileSync(`${dir}/etc/odd`), Buffer.concat([all, all]))
  t.equal(host.stat('/etc/odd')?.mode, 0o640)
  await host.write('/etc/deep/er/new', 'x', 0o600)
  t.equal(host.stat('/etc/deep/er/new')?.mode, 0o600)
  t.same(host.list('/etc'), ['deep', 'odd'])
  t.same(host.list('/etc/deep/er'), ['new'], 'nothing is left beside it')
  fs.writeFileSync(`${dir}/etc/.odd.vfiokit-new`, 'left by a killed run')
  await host.write('/etc/odd', 'healed')
  t.same(host.list('/etc'), ['deep', 'odd'])
})

// acl(5) in the kernel's encoding: the owner rw, user 33 r, the group nothing, mask r, others nothing. stat(2) says 0640.
const LIST = '02000000' + ['01000600ffffffff', '0200040021000000', '04000000ffffffff', '10000400ffffffff', '20000000ffffffff'].join('')
const python = (text: string, path: string): string | null => {
  try { return execFileSync('python3', ['-c', `import os,sys;p=sys.argv[1];a="system.posix_acl_access"\n${text}`, path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() } catch { return null }
}

t.test('an access control list of what is replaced stays, and its group gets no more than it had', async t => {
  const dir = t.testdir({ etc: { 'nova.conf': 'old', image: 'old', fresh: 'new' } })
  for (const name of ['nova.conf', 'image']) {
    fs.chmodSync(`${dir}/etc/${name}`, 0o640)
    if (python(`os.setxattr(p,a,bytes.fromhex("${LIST}"))`, `${dir}/etc/${name}`) === null) return t.pass('access control lists', { skip: 'no python3, or a file system without lists' })
  }
  const host = openHost({ root: dir })
  await host.write('/etc/nova.conf', 'new')
  await host.replace('/etc/fresh', '/etc/image')
  for (const name of ['nova.conf', 'image']) {
    t.equal(fs.readFileSync(`${dir}/etc/${name}`, 'utf8'), 'new')
    t.equal(host.stat(`/etc/${name}`)?.mode, 0o640)
    t.equal(python('print(os.getxattr(p,a).hex())', `${dir}/etc/${name}`), LIST, name)
  }
  t.same(host.list('/etc'), ['image', 'nova.conf'])
  fs.chmodSync(`${dir}/etc/nova.conf`, 0o440)
  await host.write('/etc/nova.conf', 'newer')
  t.match([host.read('/etc/nova.conf'), host.stat('/etc/nova.conf')?.mode], ['newer', 0o440], 'who is not root, and may not write it, may replace it')
})

t.test('where that cannot be kept nothing is replaced; what everybody or only its owner may read needs no tool', async t => {
  const dir = t.testdir({ bin: { cp: '#!/bin/sh\necho no such thing >&2\nexit 1\n' }, etc: { 'nova.conf': 'old', 'private.conf': 'old', 'public.conf': 'old' } })
  fs.chmodSync(`${dir}/bin/cp`, 0o755)
  for (const [name, mode] of [['nova', 0o640], ['private', 0o600], ['public', 0o664]] as const) fs.chmodSync(`${dir}/etc/${name}.conf`, mode)
  const host = openHost({ root: dir })
  const { PATH } = process.env
  process.env['PATH'] = `${dir}/bin:${PATH ?? ''}`
  try {
    await t.rejects(host.write('/etc/nova.conf', 'new'), { code: 'E_APPLY', message: /nova\.conf was not replaced, .*cp ended with 1 and left mode 600 \(no such thing\)/ })
    fs.writeFileSync(`${dir}/bin/cp`, '#!/bin/sh\nexit 0\n')
    await t.rejects(host.write('/etc/nova.conf', 'new'), { code: 'E_APPLY', message: /cp ended with 0 and left mode 600 \(\), expected 0 and 640/ })
    await host.write('/etc/private.conf', 'new')
    await host.write('/etc/public.conf', 'new')
  } finally { process.env['PATH'] = PATH }
  t.match([host.read('/etc/nova.conf'), host.stat('/etc/nova.conf')?.mode], ['old', 0o640])
  t.match([host.stat('/etc/private.conf')?.mode, host.stat('/etc/public.conf')?.mode], [0o600, 0o664])
  t.same(host.list('/etc'), ['nova.conf', 'private.conf', 'public.conf'])
})

t.test('what is no regular file, or too large, is told and never waited for', async t => {
  const dir = t.testdir({ huge: '', dir: {} })
  execFileSync('mkfifo', [`${dir}/fifo`])
  fs.truncateSync(`${dir}/huge`, (16 << 20) + 1)
  const host = openHost({ root: dir })
  t.throws(() => host.read('/fifo'), { code: 'E_HOST', message: /\/fifo is not a regular file/ })
  t.equal(host.attr('/fifo'), '', 'a FIFO does not hold anybody up')
  for (const size of [0, 1, 4095, 4096, 4097, 8192, 10000]) {
    const text = Array.from({ length: size }, (_, at) => String.fromCharCode(33 + at % 223)).join('')
    fs.writeFileSync(`${dir}/sized`, text, 'latin1')
    t.equal(host.read('/sized'), text, `${size} bytes`)
    t.equal(host.attr('/sized'), text, `${size} bytes of an attribute`)
  }
  t.throws(() => host.read('/huge'), { code: 'E_HOST', message: /\/huge has 16777217 bytes/ })
  t.throws(() => host.read('/dir'), { code: 'E_HOST' })
})

t.test('what root may not write carries an attribute, and that is the remedy', async t => {
  const dir = t.testdir({ etc: { fixed: 'old' } })
  const host = openHost({ root: dir })
  const { geteuid } = process
  for (const [uid, remedy] of [[0, /EPERM; look at it with lsattr and clear its attribute with chattr -i$/], [65534, /EPERM; run as root$/]] as const) {
    const disk = tamper(dir, { decide: op => op.name === 'renameSync' ? { errno: 'EPERM' } : undefined, cut: () => { throw new Error('cut') } })
    process.geteuid = () => uid
    try { await t.rejects(host.write('/etc/fixed', 'new'), { code: 'E_APPLY', message: remedy }) } finally {
      process.geteuid = geteuid
      disk.restore()
    }
  }
})

t.test('a removal is flushed, since the record of it is forgotten after it', t => {
  const dir = t.testdir({ etc: { ours: 'x' } })
  const ops: string[] = []
  const disk = tamper(dir, { decide: op => { if (op.writes) ops.push(`${op.name} ${op.path}`); else if (op.name === 'fsyncSync') ops.push(`fsyncSync ${op.path}`); return undefined }, cut: () => { throw new Error('cut') } })
  try {
    openHost({ root: dir }).remove('/etc/ours')
    openHost({ root: dir }).remove('/etc/not-there')
  } finally { disk.restore() }
  t.same(ops.filter(op => !op.startsWith('openSync')), ['unlinkSync /etc/ours', 'fsyncSync /etc', 'unlinkSync /etc/not-there'])
  t.end()
})

t.test('a tree has no kernel: nothing is live and commands need chroot', async t => {
  const host = openHost({ root: t.testdir({}) })
  t.equal(host.live, false)
  t.match(host.runnable('update-grub'), { ok: false })
})

t.test('an overlay shows files as they will be, through links too, and nothing is written', async t => {
  const dir = t.testdir({ boot: { efi: { grubenv: 'old' }, grub2: {} }, etc: { gone: 'x', kept: 'k' } })
  fs.symlinkSync('../efi/grubenv', `${dir}/boot/grub2/grubenv`)
  const host = openHost({ root: dir })
  const view = overlay(host, [file('/boot/grub2/grubenv', 'new'), file('/etc/gone', null), file('/etc/new', 'n')])
  t.equal(view.read('/boot/efi/grubenv'), 'new')
  t.equal(view.read('/boot/grub2/grubenv'), 'new')
  t.equal(view.read('/etc/gone'), null)
  t.equal(view.stat('/etc/gone'), null)
  t.same(view.list('/etc'), ['kept', 'new'])
  t.equal(view.real('/etc/new'), '/etc/new')
  t.match(view.stat('/etc/new'), { type: 'file', size: 1 })
  t.match(view.stat('/boot/grub2/grubenv'), { type: 'link' })
  t.equal(overlay(view, [file('/etc/new', 'again')]).read('/etc/new'), 'again')
  t.equal(host.read('/boot/efi/grubenv'), 'old')
  t.same(host.list('/etc'), ['gone', 'kept'])
})

t.test('a write to an attribute is one write, tells its errno, and is given up when nothing answers', async t => {
  const dir = t.testdir({ attribute: 'old text' })
  execFileSync('mkfifo', [`${dir}/fifo`])
  const host = openHost({ root: dir })
  await host.writeAttribute('/attribute', 'new', 60)
  t.equal(fs.readFileSync(`${dir}/attribute`, 'utf8'), 'new text', 'nothing is cut off before the write')
  await host.writeAttribute('/attribute', '\n', 60)
  t.equal(fs.readFileSync(`${dir}/attribute`, 'utf8'), '\new text')
  await t.rejects(host.writeAttribute('/nothing', 'x', 60), { code: 'ENOENT' })
  t.notOk(fs.existsSync(`${dir}/nothing`), 'nor is anything made')
  await t.rejects(openHost({ root: '/' }).writeAttribute('/dev/full', 'x', 60), { code: 'ENOSPC' })
  await t.rejects(host.writeAttribute('/fifo', 'x', 0.2), { code: 'ETIMEDOUT', left: undefined }, 'nobody reads this FIFO')
  const names = fs.readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(pid => { try { return fs.readFileSync(`/proc/${pid}/cmdline`, 'latin1') } catch { return '' } })
  t.notOk(names.some(name => name.includes(`${dir}/fifo`)), 'a writer that can be killed is')
})

t.test('a device node is known by its number', async t => {
  const host = openHost({ root: '/' })
  t.equal(host.device('/dev/null'), '1:3')
  t.equal(host.device('/dev/full'), '1:7')
  t.equal(host.device('/proc/self/status'), null)
  t.equal(host.device('/no/such'), null)
  const fd = fs.openSync('/dev/null', 'r')
  t.equal(host.device(`/proc/self/fd/${fd}`), '1:3', 'through the links of /proc')
  fs.closeSync(fd)
  t.equal(openHost({ root: t.testdir({}) }).device('/dev/null'), null, 'and only inside the root')
})

t.test('an attribute that never ends is none', async t => {
  const root = t.testdir({ etc: { hostname: '' } })
  fs.truncateSync(`${root}/etc/hostname`, 17 << 20)
  t.equal(openHost({ root }).attr('/etc/hostname'), null)
})
