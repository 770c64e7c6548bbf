// What a plan may know of a node (HostView), what a kind may ask of it (Observer) and what the engine may do to
// it (Host). Every path is absolute and lies below `root`; symlinks are resolved as if `root` were /.

/** A path on the node, starting with `/`, always relative to the host's root. */
export type AbsPath = `/${string}`
export type Argv = readonly [string, ...string[]]

/** As lstat(2) has it. */
export interface Stat {
  readonly type: 'file' | 'dir' | 'link' | 'other'
  readonly size: number
  /** Milliseconds since the epoch, with fractions where the file system has them. */
  readonly mtimeMs: number
  readonly ino: number
  readonly dev: number
  /** Permission bits only, as in 0o644. */
  readonly mode: number
  readonly uid: number
  readonly gid: number
}

/** Reads only: a plan gets nothing else, so it cannot write. */
export interface HostView {
  /** `/` for this machine, else the absolute path of a tree (an image, a captured host). */
  readonly root: string
  /**
   * The whole file, one character per byte (latin1), so that what is not UTF-8 survives an edit.
   * null when it does not exist. Throws Stop for everything else (unreadable is not missing), also for
   * what is not a regular file and for files over 16 MiB.
   */
  read(path: AbsPath): string | null
  /** `length` bytes from `offset` of a file or block device; shorter at its end; null when missing or unreadable. */
  bytes(path: AbsPath, offset: number, length: number): Buffer | null
  /** A sysfs or procfs attribute, trimmed at the end; null when it is missing or refuses to be read. */
  attr(path: AbsPath): string | null
  /** Names in a directory, sorted by code unit; [] when it is missing or unreadable. */
  list(path: AbsPath): readonly string[]
  /** The text of a symlink; null when it is missing or none. */
  link(path: AbsPath): string | null
  /** Where a path leads once every link is followed inside the root; null when it leads nowhere. */
  real(path: AbsPath): AbsPath | null
  /** Of the thing itself (a link is not followed); null when missing. */
  stat(path: AbsPath): Stat | null
  /** "195:0" of the device node that a path leads to, as /sys/.../dev has it; null for anything else. */
  device(path: AbsPath): string | null
}

/** Numeric ids, those of the node. */
export type Owner = Pick<Stat, 'uid' | 'gid'>

/** What came of a command; the text has one character per byte (latin1). */
export interface Output {
  /** Exit status; 128 + n after signal n; 127 when it could not be started; 124 when the time ran out. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** `input` is for its stdin, one byte per character; without it stdin is empty. */
export interface RunOptions {
  /** Seconds until the command is killed; 1800 unless told. */
  readonly timeout?: number
  readonly input?: string
}

/** Reads and questions: what a kind needs to observe. `ask` is for commands that change nothing. */
export interface Observer extends HostView {
  /** Whether /proc and /sys below the root belong to a running kernel that can be changed: modprobe, sysfs writes. */
  readonly live: boolean
  /** Whether commands of the node can be run: directly (root /) or through chroot; else why not. */
  runnable(program: string): { readonly ok: true } | { readonly ok: false; readonly why: string }
  ask(argv: Argv, options?: RunOptions): Promise<Output>
}

/** Everything: only the engine hands it to a kind's `apply`. */
export interface Host extends Observer {
  /**
   * Atomic: written beside, fsynced, renamed. Keeps owner, mode, access control list (lib/atomic.ts) and label of what it replaces; makes missing directories.
   * `owner` is of a file that does not exist yet, and of the directories made for it; mode and owner are, with `anew`,
   * of one that does as well. `last` comes right before the rename; where it throws, nothing is replaced.
   */
  write(path: AbsPath, text: string, mode?: number, owner?: Owner, last?: () => Promise<unknown>, anew?: boolean): Promise<void>
  /** Creates a file of mode 0o600 with this text, and its directory (0o700), unless it exists: then false. */
  createExclusive(path: AbsPath, text: string): boolean
  remove(path: AbsPath): void
  /** Removes a directory if it is empty; silent when it is not. */
  removeEmptyDir(path: AbsPath): void
  /** Both in one directory; `from` is flushed to the disk first, the directory afterwards. Keeps owner, mode and label of `to`. */
  replace(from: AbsPath, to: AbsPath): Promise<void>
  /**
   * One write(2) to a sysfs attribute, given up after `seconds`. Throws an Error with `code`: the errno name when the
   * kernel refuses; ETIMEDOUT when it does not answer, with `left`, the process that waits on, where it cannot be killed.
   */
  writeAttribute(path: AbsPath, value: string, seconds: number): Promise<void>
  run(argv: Argv, options?: RunOptions): Promise<Output>
}
