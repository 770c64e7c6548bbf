// What --schema, --help and the README say about parameters: made from the same values that check them.
import type { Param, Params } from './params.ts'

const JSON_TYPES: Readonly<Record<Param['type'], unknown>> = {
  bool: 'boolean', int: 'integer', str: 'string', list: ['array', 'string'], dict: 'object',
}

/** The JSON Schema of one parameter. */
export function jsonSchema(param: Param): Record<string, unknown> {
  return {
    type: JSON_TYPES[param.type],
    description: param.describe,
    ...(param.default === undefined ? {} : { default: param.default }),
    ...param.json,
  }
}

/** The JSON Schema of an object with these parameters and no others. */
export function paramSchema(params: Params): Record<string, unknown> {
  const properties: Record<string, unknown> = {}
  for (const [name, param] of Object.entries(params)) properties[name] = jsonSchema(param)
  return { type: 'object', properties, additionalProperties: false }
}

/** `str, one of auto, on, off; default auto`. */
export function paramType(param: Param): string {
  const choices = param.choices === undefined ? '' : `: ${param.choices.join(', ')}`
  const fallback = param.default === undefined || param.type === 'dict' ? '' : `; default ${JSON.stringify(param.default)}`
  return `${param.type}${choices}${fallback}`
}

/** One indented paragraph per parameter, for --help. */
export function paramHelp(params: Params): string {
  return Object.entries(params)
    .map(([name, param]) => `  ${name} (${paramType(param)})\n      ${param.describe}\n`)
    .join('')
}
