// The page in a browser, at 1, 40 and 1,000 nodes: it loads without a complaint and asks for nothing, opens, sorts,
// filters and prints. With VFIOKIT_SHOTS=DIR its pictures are left there to be looked at.
import { chmodSync, writeFileSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { pageAssets } from '../../build/report/assets.ts'
import { reportOf } from '../../lib/report-fleet.ts'
import { readDocuments } from '../../lib/report-input.ts'
import { pageOf } from '../../lib/report-page.ts'
import { resultsIn } from '../../lib/report-results.ts'
import { sandbox } from '../dist/sandbox.ts'
import { skip, startBrowser } from './browser.ts'
import type { Page } from './browser.ts'
import { conditions, fleet, lines } from './fleet.ts'
import { hostileText } from './hostile.ts'

t.setTimeout(600e3)
const SHOTS = process.env['VFIOKIT_SHOTS']
const AT = Date.parse('2026-11-22T10:00:00Z')

async function write(file: string, text: string, title = 'GPU passthrough'): Promise<void> {
  const found = readDocuments(text).documents.map((document) => resultsIn(document, { name: 'results.jsonl', at: AT, first: 0 }))
  const report = reportOf({ told: found.flatMap(({ told }) => told), lost: found.flatMap(({ lost }) => lost) }, [])
  writeFileSync(file, pageOf(report, await pageAssets(), { title, version: '0' }))
  chmodSync(file, 0o644)
}

async function keep(page: Page, name: string, whole: boolean): Promise<void> {
  if (SHOTS !== undefined) writeFileSync(join(SHOTS, `${name}.png`), await page.screenshot(whole))
}

const scheme = (page: Page, value: string, media = ''): Promise<unknown> => page.send('Emulation.setEmulatedMedia', { media, features: [{ name: 'prefers-color-scheme', value }] })
const names = (page: Page): Promise<readonly string[]> => page.evaluate('[...document.querySelectorAll("tbody.node")].filter(one => !one.hidden).map(one => one.querySelector("button.open").textContent)')
const shown = (page: Page): Promise<string> => page.evaluate('document.querySelector("#shown").value')

t.test('pages of real results', { skip }, async t => {
  const dir = sandbox(t)
  const all = await conditions(t)
  const browser = startBrowser(t)
  for (const count of [1, 40, 1000]) {
    await t.test(`${count} nodes`, async t => {
      const nodes = fleet(all, count)
      const file = join(dir, `${count}.html`)
      await write(file, nodes.map(({ said }) => lines(said)).join(''))
      const page = await browser.page({ width: 1360, height: 900 })
      await page.send('Performance.enable', { timeDomain: 'threadTicks' })
      const ms = await page.open(file)
      const { metrics } = await page.send('Performance.getMetrics')
      const cpu = Math.round(metrics.find(({ name }: { name: string }) => name === 'TaskDuration').value * 1000)
      t.comment(`${count} nodes load in ${ms} ms, ${cpu} ms of them CPU, ${await page.evaluate('document.querySelectorAll("*").length')} elements`)
      t.equal((await names(page)).length, count)
      t.equal(await shown(page), count === 1 ? '1 node' : `${count} nodes`)
      t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'nothing is wider than the window')
      for (const value of ['light', 'dark']) {
        await scheme(page, value)
        await keep(page, `${count}-${value}`, count < 1000)
        const [ink, paper] = await page.evaluate('[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor].map(text => text.match(/\\d+/g).slice(0, 3).map(Number).reduce((a, b) => a + b))')
        t.ok(value === 'light' ? paper - ink > 500 : ink - paper > 500, `${value}: ink ${ink}, paper ${paper}`)
      }
      await scheme(page, 'dark', 'print')
      t.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(255, 255, 255)', 'paper is white')
      t.equal(await page.evaluate('getComputedStyle(document.querySelector(".controls")).display'), 'none')
      t.match(await page.evaluate('getComputedStyle(document.querySelector("#nodes thead")).display'), 'table-header-group', 'the head is on every sheet')
      await keep(page, `${count}-print`, count < 1000)
      if (count < 1000) t.ok((await page.send('Page.printToPDF')).data.length > 10000)
      t.same([page.complaints, page.requests], [[], [`file://${file}`]], 'it complains of nothing and loads nothing but itself')
    })
  }

  await t.test('sorted, filtered and opened by hand', async t => {
    const nodes = fleet(all, 1000)
    const page = await browser.page({ width: 1360, height: 900 })
    await page.open(join(dir, '1000.html'))
    const having = (condition: string): number => nodes.filter((node) => node.condition === condition).length

    t.equal((await names(page))[0], nodes.find(({ condition }) => condition === 'missing_device')?.name, 'most urgent first')
    await page.click('[data-column=node]')
    t.same((await names(page)).slice(0, 3), ['gpu-r1-n1', 'gpu-r1-n2', 'gpu-r1-n3'])
    await page.click('[data-column=node]')
    t.same((await names(page)).slice(0, 2), ['gpu-r50-n20', 'gpu-r50-n19'], 'and back')
    t.equal(await page.evaluate('document.querySelector("th.node").getAttribute("aria-sort")'), 'descending')
    t.equal(await page.evaluate('document.querySelectorAll("th[aria-sort]").length'), 1)

    await page.click('#search')
    await page.type('r7-n')
    t.same([(await names(page)).length, await shown(page)], [20, '20 of 1000 nodes'])
    await page.type('20 vfio-pci')
    t.ok((await names(page)).every((name) => name === 'gpu-r7-n20'))
    await page.click('button[type=reset]')
    await page.evaluate('new Promise(requestAnimationFrame)')
    t.equal(await shown(page), '1000 nodes', 'everything again')

    await page.click('.pick[data-state=off_in_firmware]')
    t.equal((await names(page)).length, having('off_in_firmware'), 'a click on a state of the picture')
    t.equal(await page.evaluate('document.querySelector("#state").value'), 'off_in_firmware')
    t.equal(await page.evaluate('document.querySelector(".pick[data-state=off_in_firmware]").getAttribute("aria-pressed")'), 'true')
    await page.click('#search')
    await page.type('no such thing')
    t.same([(await names(page)).length, await page.evaluate('document.querySelector("#none").hidden')], [0, false])
    await page.click('button[type=reset]')
    await page.evaluate('new Promise(requestAnimationFrame)')
    await page.click('.pick[data-model="10de:20b0"]')
    t.equal((await names(page)).length, having('eight'))
    await page.click('.pick[data-model="10de:20b0"]')
    t.equal((await names(page)).length, 1000, 'a second click takes it back')

    const open = (): Promise<number> => page.evaluate('[...document.querySelectorAll("tr.details")].filter(one => one.offsetParent !== null && getComputedStyle(one).display !== "none").length')
    t.equal(await open(), 0)
    await page.click('tbody.node button.open')
    t.equal(await open(), 1)
    t.equal(await page.evaluate('document.querySelector("button.open").getAttribute("aria-expanded")'), 'true')
    await page.evaluate('document.querySelector("button.open").focus()')
    await page.press('Enter')
    t.equal(await open(), 0, 'by the keyboard too')
    await page.click('#search')
    await page.type('gpu-r9-n3')
    await page.click('#open-all')
    t.equal(await open(), 1, 'all that are shown')
    t.same(page.complaints, [])
  })

  await t.test('without a script everything is there', async t => {
    const page = await browser.page({ width: 1360, height: 900 })
    await page.send('Emulation.setScriptExecutionDisabled', { value: true })
    await page.open(join(dir, '40.html'))
    t.equal(await page.evaluate('[...document.querySelectorAll("tr.details")].filter(one => getComputedStyle(one).display !== "none").length'), 40)
    t.equal(await page.evaluate('getComputedStyle(document.querySelector(".controls")).display'), 'none')
  })

  await t.test('hostile names stay names', async t => {
    const page = await browser.page({ width: 1360, height: 900 })
    await write(join(dir, 'hostile.html'), hostileText(), '</title><script>window.hurt=1</script>')
    await page.open(join(dir, 'hostile.html'))
    await page.click('#open-all')
    await page.evaluate('document.querySelectorAll("*").forEach(one => ["mouseover", "focus", "error", "load"].forEach(name => one.dispatchEvent(new Event(name))))')
    t.equal(await page.evaluate('window.hurt'), undefined)
    t.ok((await names(page)).some((name) => name.startsWith('<script>window.hurt=1</script>')), 'shown as they are')
    t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'however long')
    t.same([page.complaints, page.requests.length], [[], 1])
    // Were an escape forgotten, the policy of the page would still be there.
    await page.evaluate(`new Promise(resolve => {
      document.addEventListener('securitypolicyviolation', resolve, { once: true })
      document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.hurt=1">')
    }).then(() => undefined)`)
    t.equal(await page.evaluate('window.hurt'), undefined)
    t.match(page.complaints.join(), /Content Security Policy/)
  })
})
