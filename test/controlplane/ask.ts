// node ask.js: requests to the control plane as its administrator, in the network where that is: a list of jobs in, a
// list of answers out, both JSON. Not by the client, which is what the tests are about.
import { request } from 'http'
import { readFileSync } from 'fs'

export const ADMIN = { name: 'admin', password: 'secret' }

export interface Job {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly body?: object | string
  /** Of nova. */
  readonly microversion?: string
}

export interface Answer {
  readonly status: number
  readonly text: string
}

function send({ method, url, body, microversion }: Job, token: string | undefined): Promise<Answer & { readonly token: string | undefined }> {
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  const headers = {
    ...(token === undefined ? {} : { 'x-auth-token': token }),
    ...(microversion === undefined ? {} : { 'x-openstack-nova-api-version': microversion }),
    ...(text === undefined ? {} : { 'content-type': typeof body === 'string' ? 'application/octet-stream' : 'application/json', 'content-length': Buffer.byteLength(text) }),
  }
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const found = response.headers['x-subject-token']
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString(), token: typeof found === 'string' ? found : undefined })
      })
    })
    asked.on('error', reject)
    asked.end(text)
  })
}

async function answers(jobs: readonly Job[]): Promise<readonly Answer[]> {
  const domain = { id: 'default' }
  const auth = { identity: { methods: ['password'], password: { user: { ...ADMIN, domain } } }, scope: { project: { name: ADMIN.name, domain } } }
  const { status, text, token } = await send({ method: 'POST', url: 'http://127.0.0.1:5000/v3/auth/tokens', body: { auth } }, undefined)
  if (token === undefined) throw new Error(`keystone gives no token: ${status} ${text}`)
  const found: Answer[] = []
  for (const job of jobs) {
    const answer = await send(job, token)
    found.push({ status: answer.status, text: answer.text })
  }
  return found
}

if (process.argv[1]?.endsWith('/ask.js') === true) {
  answers(JSON.parse(readFileSync(0, 'utf8'))).then(
    (found) => void process.stdout.write(JSON.stringify(found)),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error)
      process.exitCode = 1
    },
  )
}
