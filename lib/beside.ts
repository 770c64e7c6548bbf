// Where a file is written that is to take another's place.

/** In the same directory, so that a rename puts it there (rename(2)); found again after a crash, and overwritten. */
export function besideOf<P extends string>(file: P): P {
  return file.replace(/([^/]*)$/, '.$1.vfiokit-new') as P
}
