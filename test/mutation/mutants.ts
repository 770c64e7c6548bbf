// Small faults that a program's text can have, one at a time: a condition that always holds, a comparison that is off by
// one, a call that is left out, a looser regular expression. Pure; over the JavaScript that a TypeScript source becomes.
import { parse } from 'acorn'
import type { Node } from 'acorn'
import { ancestor } from 'acorn-walk'

/** `[at, end)` of the text is replaced by `text`. */
export interface Mutant {
  readonly at: number
  readonly end: number
  readonly text: string
  readonly kind: string
}

/** What acorn's nodes have beside their place, by ESTree. */
type Tree = Node & Readonly<Record<string, unknown>>

const COMPARISONS: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='], '!==': ['==='], '<': ['<=', '>='], '<=': ['<', '>'], '>': ['>=', '<='], '>=': ['>', '<'],
  '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'], '&': ['|'], '|': ['&'], '<<': ['>>'], '>>': ['<<'],
}
const LOGIC: Readonly<Record<string, string>> = { '&&': '||', '||': '&&', '??': '&&' }
/** A map: an object has a toString of its own. */
const CALLS: ReadonlyMap<string, string> = new Map(Object.entries({
  startsWith: 'endsWith', endsWith: 'startsWith', some: 'every', every: 'some', toLowerCase: 'toUpperCase', toUpperCase: 'toLowerCase', min: 'max', max: 'min', trimStart: 'trimEnd', trimEnd: 'trimStart',
  indexOf: 'lastIndexOf', lastIndexOf: 'indexOf', find: 'findLast', findLast: 'find',
}))
/** Calls whose value may be what they are called on. */
const LEFT_OUT = new Set(['filter', 'slice', 'sort', 'reverse', 'trim', 'trimStart', 'trimEnd', 'replace', 'concat', 'flat', 'toLowerCase', 'toUpperCase', 'padStart', 'padEnd'])

function child(node: Tree, key: string): Tree | null {
  const value = node[key]
  return typeof value === 'object' && value !== null && 'type' in value ? value as Tree : null
}

/** Looser and tighter expressions, of which those stay that are expressions at all. */
function expressions(pattern: string, flags: string): readonly string[] {
  const found = new Set<string>()
  if (pattern.startsWith('^')) found.add(pattern.slice(1))
  if (/(?<!\\)(?:\\\\)*\$$/.test(pattern)) found.add(pattern.slice(0, -1))
  for (let at = 0; at < pattern.length; at++) {
    const put = (length: number, text: string): void => { found.add(pattern.slice(0, at) + text + pattern.slice(at + length)) }
    const one = pattern.charAt(at)
    if (one === '\\') {
      const next = pattern.charAt(at + 1)
      if (/[dDsSwWbB]/.test(next)) put(2, `\\${next === next.toLowerCase() ? next.toUpperCase() : next.toLowerCase()}`)
      at++
    } else if (one === '[') {
      if (pattern.charAt(at + 1) === '^') put(2, '[')
      else put(1, '[^')
      at += (/^\[(?:\\.|[^\]\\])*/.exec(pattern.slice(at))?.[0].length ?? 1)
    } else if (one === '*') put(1, '+')
    else if (one === '+' && at > 0) put(1, '')
    else if (one === '?' && pattern.charAt(at - 1) !== '(' && at > 0) put(1, '')
    else if (one === '(' && pattern.startsWith('(?=', at)) put(3, '(?!')
    else if (one === '(' && pattern.startsWith('(?!', at)) put(3, '(?=')
  }
  if (flags.includes('g')) found.add('')
  return [...found].filter(text => {
    if (text === '') return false
    try { new RegExp(text, flags) } catch { return false }
    return true
  })
}

/** What a person reads: words, with blanks between them. Other suites ask for those (the laws on errors and messages). */
function isProse(text: string): boolean {
  return /[a-z,;:] [a-z0-9]|^ [a-z]|[a-z] $/i.test(text)
}

/** Of a call `a.b(…)`: its name's place, and the text it is called on. */
function method(node: Tree): { readonly name: string; readonly property: Tree; readonly object: Tree } | null {
  const callee = child(node, 'callee')
  if (callee === null || callee.type !== 'MemberExpression' || callee['computed'] === true) return null
  const [object, property] = [child(callee, 'object'), child(callee, 'property')]
  return object === null || property === null ? null : { name: String(property['name']), property, object }
}

/** Every mutant of an ECMAScript module, in the order of its text. */
export function mutantsOf(js: string): readonly Mutant[] {
  const mutants: Mutant[] = []
  const text = ({ start, end }: Node): string => js.slice(start, end)
  const put = (node: Node, instead: string, kind: string): void => {
    if (text(node) !== instead) mutants.push({ at: node.start, end: node.end, text: instead, kind })
  }
  /** The operator between two operands. */
  const operator = (node: Tree, instead: string): void => {
    const [left, right] = [child(node, 'left'), child(node, 'right')]
    if (left === null || right === null) return
    const at = js.indexOf(String(node['operator']), left.end)
    if (at >= 0 && at < right.start) mutants.push({ at, end: at + String(node['operator']).length, text: instead, kind: `${String(node['operator'])} is ${instead}` })
  }
  const condition = (node: Tree, key: string): void => {
    const test = child(node, key)
    if (test === null || test.type === 'Literal') return
    put(test, '(true)', 'condition holds')
    put(test, '(false)', 'condition fails')
  }
  const visit: Readonly<Record<string, (node: Tree, ancestors: readonly Tree[]) => void>> = {
    IfStatement: node => condition(node, 'test'),
    ConditionalExpression: node => condition(node, 'test'),
    WhileStatement: node => { const test = child(node, 'test'); if (test !== null) put(test, '(false)', 'condition fails') },
    ForStatement: node => { const test = child(node, 'test'); if (test !== null) put(test, '(false)', 'condition fails') },
    BinaryExpression: node => { for (const other of COMPARISONS[String(node['operator'])] ?? []) operator(node, other) },
    LogicalExpression: node => {
      const other = LOGIC[String(node['operator'])]
      const [left, right] = [child(node, 'left'), child(node, 'right')]
      if (left === null || right === null) return
      // In brackets, without which ?? cannot stand beside the others.
      if (other !== undefined) put(node, `((${text(left)}) ${other} (${text(right)}))`, `${String(node['operator'])} is ${other}`)
      if (node['operator'] !== '??') {
        put(node, `(${text(left)})`, 'right operand left out')
        put(node, `(${text(right)})`, 'left operand left out')
      }
    },
    UnaryExpression: node => {
      const argument = child(node, 'argument')
      if (argument !== null && (node['operator'] === '!' || node['operator'] === '-')) put(node, `(${text(argument)})`, `${String(node['operator'])} left out`)
    },
    UpdateExpression: node => put(node, text(node).includes('++') ? text(node).replace('++', '--') : text(node).replace('--', '++'), 'counts the other way'),
    AssignmentExpression: node => {
      const other = { '+=': '-=', '-=': '+=', '||=': '&&=', '??=': '&&=' }[String(node['operator'])]
      if (other !== undefined) operator(node, other)
    },
    Literal: (node, ancestors) => {
      const [value, parent] = [node['value'], ancestors[ancestors.length - 2]]
      const regex = node['regex'] as { readonly pattern: string; readonly flags: string } | undefined
      if (regex !== undefined) for (const pattern of expressions(regex.pattern, regex.flags)) put(node, `/${pattern}/${regex.flags}`, 'another expression')
      else if (typeof value === 'boolean') put(node, String(!value), 'the other truth')
      else if (typeof value === 'number') { put(node, String(value + 1), 'one more'); if (value > 1) put(node, String(value - 1), 'one less') }
      else if (typeof value === 'string' && !isProse(value) && parent !== undefined && !/^(Import|Export)/.test(parent.type)) put(node, value === '' ? '"mutant"' : '""', 'another text')
    },
    TemplateLiteral: (node, ancestors) => {
      if (ancestors[ancestors.length - 2]?.type === 'TaggedTemplateExpression') return
      const quasis = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[]
      if (!quasis.some(({ value }) => isProse(value.cooked))) put(node, '""', 'another text')
    },
    FunctionDeclaration: node => { const body = child(node, 'body'); if (body !== null) put(body, '{}', 'does nothing') },
    ArrowFunctionExpression: node => {
      const body = child(node, 'body')
      if (body !== null) put(body, body.type === 'BlockStatement' ? '{}' : 'undefined', 'does nothing')
    },
    ObjectExpression: node => { if ((node['properties'] as readonly unknown[]).length > 0) put(node, '({})', 'nothing in it') },
    ArrayExpression: node => { if ((node['elements'] as readonly unknown[]).length > 0) put(node, '[]', 'nothing in it') },
    CallExpression: node => {
      const call = method(node)
      if (call === null) return
      const other = CALLS.get(call.name)
      if (other !== undefined) put(call.property, other, `${call.name} is ${other}`)
      if (LEFT_OUT.has(call.name)) put(node, `(${text(call.object)})`, `${call.name} left out`)
    },
    ExpressionStatement: node => {
      const expression = child(node, 'expression')
      if (expression !== null && /^(Call|Assignment)Expression$/.test(expression.type)) put(node, ';', 'statement left out')
    },
    BreakStatement: (node, ancestors) => { if (!ancestors.some(({ type }) => type === 'SwitchCase')) put(node, ';', 'break left out') },
    ContinueStatement: node => put(node, ';', 'continue left out'),
    ReturnStatement: (node, ancestors) => {
      // Of a function's last statement nothing else would be left to do.
      const block = ancestors[ancestors.length - 2]
      if (child(node, 'argument') === null && block !== undefined) put(node, ';', 'return left out')
    },
    SpreadElement: (node, ancestors) => {
      const parent = ancestors[ancestors.length - 2]
      if (parent?.type === 'ArrayExpression') put(node, '...[]', 'nothing spread')
      else if (parent?.type === 'ObjectExpression') put(node, '...{}', 'nothing spread')
    },
    ChainExpression: node => {
      const inner = child(node, 'expression')
      if (inner !== null) put(node, 'undefined', 'absent')
    },
  }
  ancestor(parse(js, { ecmaVersion: 'latest', sourceType: 'module' }), Object.fromEntries(Object.entries(visit).map(([type, see]) =>
    [type, (node: Node, _state: unknown, ancestors: Node[]) => see(node as Tree, ancestors as Tree[])])))
  const seen = new Set<string>()
  return mutants.sort((a, b) => a.at - b.at || a.end - b.end).filter(one => {
    const key = `${one.at} ${one.end} ${one.text}`
    return !seen.has(key) && seen.add(key)
  })
}

export function mutated(js: string, { at, end, text }: Mutant): string {
  return js.slice(0, at) + text + js.slice(end)
}
