import t from 'tap'
import { fileDiff } from '../../lib/diff.ts'
import { splice, splices } from '../../lib/splice.ts'
import { insertions } from '../../lib/take-back.ts'

t.test('a file that everybody may read is shown whole, absent ones as empty', async t => {
  t.same(fileDiff('/etc/x', null, 'one\n', false), { before: '', after: 'one\n', before_header: '/etc/x (absent)', after_header: '/etc/x' })
  t.same(fileDiff('/etc/x', 'one', null, false), { before: 'one\n', after: '', before_header: '/etc/x', after_header: '/etc/x (absent)' })
})

t.test('UTF-8 is shown as people wrote it', async t => {
  const stored = Buffer.from('# é\n', 'utf8').toString('latin1')
  t.match(fileDiff('/etc/x', stored, stored + 'two\n', false), { before: '# é\n' })
})

t.test('of a secret file only touched lines are shown, and no value that is not ours', async t => {
  const before = 'title Rocky\npassword=abc\noptions root=UUID=1 ro intel_iommu=off token=hunter2\nlast line\n'
  const after = 'title Rocky\npassword=abc\noptions root=UUID=1 ro token=hunter2 intel_iommu=on\nlast line\n'
  const diff = fileDiff('/boot/x', before, after, true)
  t.notMatch(JSON.stringify(diff), /hunter2|UUID|abc|Rocky|last/)
  t.match(diff, { before: /intel_iommu=\*\*\*/, after: /intel_iommu=on/ })
  t.match(diff, { after: /token=\*\*\*/ })
})

t.test('names of variables are shown, and nothing of their values', async t => {
  const diff = fileDiff('/etc/default/grub', 'GRUB_CMDLINE_LINUX="S3CRET= tok=S3CRET"\n', 'GRUB_CMDLINE_LINUX="S3CRET= tok=S3CRET intel_iommu=on"\n', true)
  t.match(diff, { after: 'GRUB_CMDLINE_LINUX="*** tok=*** intel_iommu=on"\n' })
  const over = fileDiff('/etc/default/grub', 'GRUB_CMDLINE_LINUX="quiet \\\nS3CRET="\n', 'GRUB_CMDLINE_LINUX="quiet \\\nS3CRET= intel_iommu=on"\n', true)
  t.notMatch(JSON.stringify(over), /S3CRET/)
})

t.test('a value that ours takes the place of is not ours, nor is it when it comes back', async t => {
  const [theirs, ours] = ['GRUB_CMDLINE_LINUX="foo.password=S3CRET quiet"\n', 'GRUB_CMDLINE_LINUX="quiet foo.password=new"\n']
  const apply = fileDiff('/etc/default/grub', theirs, ours, true)
  t.match(apply, { before: /foo\.password=\*\*\*/, after: /foo\.password=new/ })
  const undo = fileDiff('/etc/default/grub', ours, theirs, true, undefined, true)
  t.match(undo, { before: /foo\.password=new/, after: /foo\.password=\*\*\*/ })
  t.notMatch(JSON.stringify([apply, undo]), /S3CRET/)
})

t.test('what is too large for Ansible is told by its size', async t => {
  t.match(fileDiff('/etc/x', null, 'x'.repeat(104449), false), { dst_larger: 104449 })
})

t.test('a secret that is glued to a quote stays secret, first or last in its value, in diff and splices', async t => {
  for (const [before, after] of [
    ['GRUB_CMDLINE_LINUX="quiet rd.luks.key=S3CRET1"\n', 'GRUB_CMDLINE_LINUX="quiet rd.luks.key=S3CRET1 intel_iommu=on iommu=pt"\n'],
    ['GRUB_CMDLINE_LINUX="tok=S3CRET1"\n', 'GRUB_CMDLINE_LINUX="tok=S3CRET1 intel_iommu=on iommu=pt"\n'],
    ['GRUB_CMDLINE_LINUX="tok=S3CRET1 iommu=off quiet"\n', 'GRUB_CMDLINE_LINUX="tok=S3CRET1 quiet intel_iommu=on iommu=pt"\n'],
    ['options x tok=S3CRET1,b\n', 'options x tok=S3CRET1,b,ours intel_iommu=on iommu=pt\n'],
  ] as const) {
    const diff = JSON.stringify(fileDiff('/etc/x', before, after, true))
    t.notMatch(diff, /S3CRET/)
    t.match(diff, /intel_iommu=on iommu=pt/)
    t.notMatch(JSON.stringify([splices(before, after), splices(after, before)]), /S3CRET/)
    t.equal(splice(after, splices(after, before)), before)
  }
})

t.test('quotes that come around a secret, or go from it, change nothing of that', async t => {
  for (const [bare, put] of [
    ['A=tok=S3CRET1', 'A="tok=S3CRET1 intel_iommu=on"'], ['A=S3CRET1', "A='S3CRET1 intel_iommu=on'"],
    ['A=x\nB=tok=S3CRET1\nC=y', 'A=x\nB="tok=S3CRET1 intel_iommu=on"\nC=y'], ['A=tok=S3C"RET1"', 'A="tok=S3CRET1 intel_iommu=on"'],
  ] as const) {
    for (const [before, after] of [[bare, put], [put, bare]] as const) {
      t.notMatch(JSON.stringify([fileDiff('/etc/x', before, after, true), fileDiff('/etc/x', before, after, true, undefined, true)]), /S3C|RET1/)
      t.equal(splice(after, splices(after, before)), before)
      if (!bare.includes('"')) t.notMatch(JSON.stringify([splices(after, before), insertions(before, after)]), /S3C/)
    }
    t.match(fileDiff('/etc/x', bare, put, true), { after: /intel_iommu=on/ })
  }
})

t.test('of a new file nothing is ours that was copied into it', async t => {
  const [copied, text] = ['root=/dev/sda1 tok=S3CRET1', 'root=/dev/sda1 tok=S3CRET1 intel_iommu=on\n']
  t.match(fileDiff('/etc/x', null, text, true, undefined, false, copied), { before: '', after: 'root=*** tok=*** intel_iommu=on\n' })
  t.match(fileDiff('/etc/x', text, null, true, undefined, true, copied), { before: 'root=*** tok=*** intel_iommu=on\n', after: '' })
})

t.test('a line of others that lacks its line end is not touched by what comes behind it, and no part of a value is a key', async t => {
  for (const last of ['connection = mysql+pymysql://nova:S3CRET@ctl/nova?charset=utf8', 'password = S3CRETw==', 'a=S3CRET=b', 'x:S3CRET=']) {
    for (const shown of [['device_spec = 1', '[pci]'], undefined]) {
      const [before, after] = [`[a]\n${last}`, `[a]\n${last}\n\n[pci]\ndevice_spec = 1\n`]
      const [come, back] = [fileDiff('/etc/nova/nova.conf', before, after, true, shown), fileDiff('/etc/nova/nova.conf', after, before, true, shown, true)]
      t.notMatch(JSON.stringify([come, back]), /S3C|charset|pymysql/, last)
      if (shown === undefined) continue
      t.match(come, { before: '', after: '\n[pci]\ndevice_spec = 1\n' })
      t.match(back, { before: '\n[pci]\ndevice_spec = 1\n', after: '' })
    }
  }
})
