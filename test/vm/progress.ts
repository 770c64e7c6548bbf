// What the lab says while it works: minutes take long when nothing is said.
const started = Date.now()

export function elapsed(since = started): string {
  const seconds = Math.round((Date.now() - since) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

export function say(line: string): void {
  console.log(`# ${elapsed().padStart(6)}  ${line}`)
}
