// A dropped connection must not kill a run half-way.

let held = false

/** From the first write on: SIGHUP, SIGINT and SIGTERM no longer end this process. EPIPE never does (lib/output.ts). */
export function holdSignals(): void {
  if (held) return
  held = true
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
}
