/** Set by the build from package.json. */
declare const VFIOKIT_VERSION: string | undefined

/** The version of this bundle; 0.0.0 where it runs unbundled. */
export const version: string = typeof VFIOKIT_VERSION === 'string' ? VFIOKIT_VERSION : '0.0.0'
