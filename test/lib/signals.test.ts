import { spawnSync } from 'child_process'
import { fileURLToPath } from 'url'
import t from 'tap'

const signals = fileURLToPath(new URL('../../lib/signals.js', import.meta.url))

function outlives(signal: string, hold: boolean): boolean {
  const script = `import(${JSON.stringify(signals)}).then(({ holdSignals }) => {
    ${hold ? 'holdSignals(); holdSignals()' : ''}
    process.kill(process.pid, '${signal}')
    setImmediate(() => setImmediate(() => { console.log('alive'); process.exit() }))
  })`
  return spawnSync('env', ['-u', 'NODE_OPTIONS', process.execPath, '-e', script], { encoding: 'utf8' }).stdout === 'alive\n'
}

t.test('once held, signals no longer end the process', async (t) => {
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) {
    t.ok(outlives(signal, true), signal)
    t.notOk(outlives(signal, false), `${signal} unheld`)
  }
  t.notOk(outlives('SIGKILL', true))
})
