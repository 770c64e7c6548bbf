// What a script is made of, for who has to answer that: CycloneDX 1.6, the same bytes whoever builds. Licences that
// have not been looked at are refused.
import { createHash } from 'crypto'
import { readFileSync } from 'fs'
import { join } from 'path'
import { ROOT } from './names.ts'

/** SPDX names of licences whose terms are met by a copy of their text beside the scripts (licences.ts). */
const LOOKED_AT: readonly string[] = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']

interface About {
  readonly name: string
  readonly version: string
  readonly license: string
}

function aboutOf(path: string): About {
  const { name, version, license } = Object(JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8')))
  return { name: String(name), version: String(version), license: String(license) }
}

/** Throws an Error that names what is bundled under another licence. */
export function checkLicences(packages: readonly string[]): void {
  for (const path of packages) {
    const { name, license } = aboutOf(path)
    if (!LOOKED_AT.includes(license)) throw new Error(`${name} is under ${license}, expected one of ${LOOKED_AT.join(', ')}: look whether its terms can be met, then list it in build/sbom.ts`)
  }
}

/** RFC 4122 asks for bits that say how it was made: 5 is a name, hashed. */
function uuidOf(text: string): string {
  const hash = createHash('sha1').update(text).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * The bill of materials of all scripts: ours by name with its SHA-256, and the packages of which each holds parts
 * (paths below node_modules), whose hashes are those of package-lock.json.
 */
export function sbom(scripts: ReadonlyMap<string, { readonly text: string; readonly packages: readonly string[] }>): string {
  const own = aboutOf('.')
  const lock: { readonly packages: Readonly<Record<string, { readonly integrity?: string }>> } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  const purl = ({ name, version }: About): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`
  const packages = [...new Set([...scripts.values()].flatMap((script) => script.packages))].sort()
  const components = [
    ...[...scripts].map(([file, { text }]) => ({ type: 'file', 'bom-ref': `dist/${file}`, name: `dist/${file}`, version: own.version, hashes: [{ alg: 'SHA-256', content: sha256(text) }] })),
    ...packages.map((path) => {
      const about = aboutOf(path)
      const hash = /^sha512-(.+)$/.exec(lock.packages[path]?.integrity ?? '')?.[1]
      if (hash === undefined) throw new Error(`package-lock.json has no SHA-512 of ${path}, expected one of everything that is bundled: npm install`)
      return {
        type: 'library', 'bom-ref': purl(about), name: about.name, version: about.version, purl: purl(about), licenses: [{ license: { id: about.license } }],
        hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
      }
    }),
  ]
  const dependencies = [
    { ref: purl(own), dependsOn: [...scripts.keys()].map((file) => `dist/${file}`) },
    ...[...scripts].map(([file, script]) => ({ ref: `dist/${file}`, dependsOn: [...script.packages].sort().map((path) => purl(aboutOf(path))) })),
  ]
  const body = {
    metadata: { component: { type: 'application', 'bom-ref': purl(own), name: own.name, version: own.version, purl: purl(own), licenses: [{ license: { id: own.license } }] } },
    components, dependencies,
  }
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: `urn:uuid:${uuidOf(JSON.stringify(body))}`, version: 1, ...body }, null, 1)}\n`
}

/** As sha256sum(1) reads it, in the directory of the files. */
export function sums(files: ReadonlyMap<string, string>): string {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => `${sha256(text)}  ${name}\n`).join('')
}
