// Chromium without a window, driven over its DevTools protocol: messages in JSON with a NUL after each, commands to
// its file descriptor 3, answers and events from 4 (--remote-debugging-pipe; chromium: devtools_pipe_handler.cc).
import { spawn, spawnSync } from 'child_process'
import { chmodSync, chownSync, mkdtempSync } from 'fs'
import { tmpdir } from 'os'
import { join } from 'path'
import type { Readable, Writable } from 'stream'

const NOBODY = 65534
const ROOT_IS_RUNNING = process.getuid() === 0
const PROGRAM = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0)
/** For tap's `skip`. */
export const skip = PROGRAM === undefined ? 'Chromium is not installed: apt-get install chromium fonts-dejavu-core' : false

type Params = Readonly<Record<string, unknown>>
interface Message extends Params {
  readonly id?: number
  readonly method?: string
  readonly params?: any
  readonly result?: any
  readonly error?: { readonly message: string }
  readonly sessionId?: string
}

export interface Page {
  /** Opens a file and waits until it is loaded; milliseconds by the browser's own clock. */
  open(file: string): Promise<number>
  send(method: string, params?: Params): Promise<any>
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<any>
  click(selector: string): Promise<void>
  /** Into what has the focus. */
  type(text: string): Promise<void>
  press(key: string): Promise<void>
  /** A PNG of what is shown, or of the whole page. */
  screenshot(whole?: boolean): Promise<Buffer>
  /** Errors, warnings and refusals in its console so far. */
  readonly complaints: readonly string[]
  /** What it asked for besides itself. */
  readonly requests: readonly string[]
}

export interface Browser {
  page(size: { readonly width: number; readonly height: number }): Promise<Page>
}

/** Gone, with what it wrote, when the test ends. */
export function startBrowser(test: { teardown(handler: () => unknown): unknown }): Browser {
  const home = mkdtempSync(join(tmpdir(), 'vfiokit-browser-'))
  if (ROOT_IS_RUNNING) chownSync(home, NOBODY, NOBODY)
  chmodSync(home, 0o700)
  // Its sandbox needs user namespaces, which containers do not give; what it opens here is our own page.
  const flags = ['--headless', '--remote-debugging-pipe', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-extensions', '--disable-background-networking', '--hide-scrollbars', `--user-data-dir=${home}`]
  const child = spawn('env', ['-u', 'NODE_OPTIONS', PROGRAM ?? '', ...flags, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], cwd: '/', env: { PATH: process.env['PATH'], HOME: home, LANG: 'C.UTF-8' },
    ...(ROOT_IS_RUNNING ? { uid: NOBODY, gid: NOBODY } : {}),
  })
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable]
  const waiting = new Map<number, (message: Message) => void>()
  const listeners: ((message: Message) => void)[] = []
  let count = 0
  let rest = ''
  from.setEncoding('utf8')
  from.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const message: Message = JSON.parse(part)
      if (message.id === undefined) for (const listen of listeners) listen(message)
      else waiting.get(message.id)?.(message)
    }
  })
  const failAll = (): void => { for (const answer of waiting.values()) answer({ error: { message: 'the browser has ended' } }) }
  to.on('error', failAll)
  child.on('close', failAll)
  test.teardown(async () => {
    child.kill('SIGKILL')
    await closed
    spawnSync('rm', ['-rf', home])
  })

  function send(method: string, params: Params = {}, sessionId?: string): Promise<any> {
    const id = ++count
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id)
        if (error === undefined) resolve(result)
        else reject(new Error(`${method}: ${error.message}`))
      })
      to.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`)
    })
  }

  return {
    async page({ width, height }) {
      const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
      return pageOf((method, params) => send(method, params, sessionId), (listen) => {
        listeners.push((message) => { if (message.sessionId === sessionId) listen(message) })
      }, { width, height })
    },
  }
}

async function pageOf(send: Page['send'], hear: (listen: (message: Message) => void) => void, { width, height }: { readonly width: number; readonly height: number }): Promise<Page> {
  const complaints: string[] = []
  const requests: string[] = []
  let loaded = (): void => undefined
  hear(({ method, params }) => {
    if (method === 'Page.loadEventFired') loaded()
    if (method === 'Runtime.exceptionThrown') complaints.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text)
    if (method === 'Runtime.consoleAPICalled' && params.type !== 'log') complaints.push(`${params.type}: ${JSON.stringify(params.args)}`)
    if (method === 'Log.entryAdded') complaints.push(`${params.entry.level}: ${params.entry.text}`)
    if (method === 'Network.requestWillBeSent' && !/^(data|about):/.test(params.request.url)) requests.push(params.request.url)
  })
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(`${domain}.enable`)
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false })

  async function evaluate(expression: string): Promise<any> {
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  const mouse = (type: string, x: number, y: number): Promise<unknown> => send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 })

  return {
    complaints, requests, send, evaluate,
    async open(file) {
      const done = new Promise<void>((resolve) => { loaded = resolve })
      await send('Page.navigate', { url: `file://${encodeURI(file)}` })
      await done
      return evaluate('Math.round(performance.getEntriesByType("navigation")[0].loadEventEnd || performance.now())')
    },
    async click(selector) {
      const place = await evaluate(`(() => {
        const one = document.querySelector(${JSON.stringify(selector)})
        if (one === null) throw new Error('the page has no ' + ${JSON.stringify(selector)})
        one.scrollIntoView({ block: 'center' })
        const { left, top, width, height } = one.getBoundingClientRect()
        return [left + Math.min(width / 2, 20), top + height / 2]
      })()`)
      for (const type of ['mousePressed', 'mouseReleased']) await mouse(type, place[0], place[1])
    },
    async type(text) {
      await send('Input.insertText', { text })
    },
    async press(key) {
      const code = ({ Enter: 13, Backspace: 8, ArrowDown: 40 } as Record<string, number>)[key] ?? 0
      for (const type of ['keyDown', 'keyUp']) await send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: code, ...(key === 'Enter' && type === 'keyDown' ? { text: '\r' } : {}) })
    },
    async screenshot(whole = false) {
      const { data } = await send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: whole })
      return Buffer.from(data, 'base64')
    },
  }
}
