// node no-networks.js: neutron, as far as nova asks it of guests that have no network: there are none, whatever of.
import { createServer } from 'http'

createServer(({ url = '/' }, response) => {
  const [, collection = ''] = /^\/v2\.0\/([\w-]+)/.exec(url) ?? []
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ [collection.replace(/-/g, '_')]: [] }))
}).listen(9696, '127.0.0.1')
