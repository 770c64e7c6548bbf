// The page as text; what a browser makes of it is test/report/page.test.ts.
import { createHash } from 'crypto'
import t from 'tap'
import { pageAssets } from '../../build/report/assets.ts'
import { reportOf } from '../../lib/report-fleet.ts'
import { html, raw, visible } from '../../lib/report-html.ts'
import { readDocuments } from '../../lib/report-input.ts'
import { pageOf } from '../../lib/report-page.ts'
import { resultsIn } from '../../lib/report-results.ts'
import { textOf } from '../../lib/report-text.ts'
import { compareRows, counted, matches } from '../../lib/report-view.ts'
import type { Row } from '../../lib/report-view.ts'
import { HOSTILE, hostileText } from '../report/hostile.ts'

function reportIn(text: string): ReturnType<typeof reportOf> {
  const found = readDocuments(text).documents.map((document) => resultsIn(document, { name: HOSTILE[0] ?? '', at: 0, first: 0 }))
  return reportOf({ told: found.flatMap(({ told }) => told), lost: found.flatMap(({ lost }) => lost) }, [...HOSTILE])
}

t.test('text becomes no markup', async t => {
  t.equal(html`<b title="${'"<&\'>'}">${'<i>'}</b>`.markup, '<b title="&quot;&lt;&amp;&#39;&gt;">&lt;i&gt;</b>')
  t.equal(html`${[html`<i>`, html`${1}`]}${null}`.markup, '<i>1')
  t.equal(visible('a\u0000\u001b\u202e\u2066\ud800\ufeff\u0085b\tc\n'), 'a\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdb\tc\n')
  t.equal(visible('\ud83d\ude00 \uac00', '?'), '\ud83d\ude00 \uac00')
  t.throws(() => raw('a</script>'), /holds <\//)
})

t.test('a page of hostile names', async t => {
  const assets = await pageAssets()
  const page = pageOf(reportIn(hostileText()), assets, { title: HOSTILE[1] ?? '', version: '0' })
  const body = page.replace(assets.script, '').replace(assets.style, '')
  // Only tags that we write, without what only a hostile value would bring.
  const tags = new Set((body.match(/<\/?[a-z!][a-z0-9]*/gi) ?? []).map((tag) => tag.replace(/^<\/?/, '')))
  const ours = ['html', 'head', 'meta', 'link', 'title', 'style', 'script', 'body', 'header', 'nav', 'a', 'h1', 'h2', 'h4', 'p', 'main', 'section', 'div', 'figure', 'figcaption', 'svg', 'rect', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'button', 'span', 'small', 'ul', 'li', 'code', 'pre', 'br', 'details', 'summary', 'form', 'label', 'input', 'select', 'option', 'output', 'footer', '!DOCTYPE']
  t.same([...tags].filter((name) => !ours.includes(name)), [])
  t.equal(body.match(/<script/g)?.length, 1)
  // Attributes as a browser would read them: no handler, and nothing that loads.
  for (const tag of body.match(/<[a-z][^<>]*>/gi) ?? []) {
    for (const attribute of tag.replace(/^<\w+/, '').match(/[^\s"'=<>]+(?:="[^"]*")?/g) ?? []) {
      const [, name = '', value = ''] = /^([^=]*)(?:="(.*)")?$/s.exec(attribute) ?? []
      if (/^on|^srcset$|^src$|^style$/.test(name)) t.fail(tag)
      if (name === 'href' && !/^(#[a-z]+|data:,)$/.test(value)) t.fail(tag)
    }
  }
  t.notMatch(body, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/, 'nothing that is not seen')
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1]?.replace(/&#39;/g, "'") ?? ''
  t.equal(policy, `default-src 'none'; script-src ${hash(assets.script)}; style-src ${hash(assets.style)}; img-src data:; base-uri 'none'; form-action 'none'`)
  const text = textOf(reportIn(hostileText()), { width: 80, colours: false })
  t.notMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/, 'nothing that a terminal obeys')
})

t.test('a page of nothing says so', async t => {
  const page = pageOf(reportOf({ told: [], lost: [] }, ['/tmp/x: cannot be read (EACCES)']), { script: '', style: '' }, { title: 'x', version: '0' })
  t.match(page, /No result of a module was found/)
  t.match(page, /cannot be read \(EACCES\)/)
})

t.test('rows are sorted and filtered', async t => {
  const row = (name: string, more: Partial<Row> = {}): Row => ({ name, rank: 0, state: 'ready', gpus: 1, models: ['10de:20b7'], cause: '', text: `${name} ready 10de:20b7`, ...more })
  const rows = [row('n10', { rank: 2, gpus: 8 }), row('n2', { rank: 1, cause: 'b' }), row('n1', { rank: 2, cause: 'a', state: 'stuck' })]
  const order = (column: 'node' | 'state' | 'gpus' | 'cause', descending = false): readonly string[] => [...rows].sort(compareRows(column, descending)).map(({ name }) => name)
  t.same(order('node'), ['n1', 'n2', 'n10'])
  t.same(order('node', true), ['n10', 'n2', 'n1'])
  t.same(order('state'), ['n2', 'n1', 'n10'])
  t.same(order('state', true), ['n1', 'n10', 'n2'], 'equal ones by name all the same')
  t.same(order('gpus', true), ['n10', 'n1', 'n2'])
  t.same(order('cause'), ['n1', 'n2', 'n10'])
  const shown = (search: string, state = '', model = ''): readonly string[] => rows.filter(matches({ search, state, model })).map(({ name }) => name)
  t.same(shown(''), ['n10', 'n2', 'n1'])
  t.same(shown('  N1  READY '), ['n10', 'n1'])
  t.same(shown('.*'), [], 'words, not patterns')
  t.same(shown('', 'stuck'), ['n1'])
  t.same(shown('', '', '10de:2'), [], 'a whole id')
  t.same([counted(1, 'node'), counted(2, 'node')], ['1 node', '2 nodes'])
})
