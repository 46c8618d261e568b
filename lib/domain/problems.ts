import type * as z from 'zod/mini'

export interface Problem {
  /** Where: `lots[0].access`; empty for the file as a whole. */
  path: string
  /** What is wrong and what is expected, without the path. */
  message: string
}

type Issue = z.core.$ZodIssue
type Key = PropertyKey

/** What zod/mini says where a schema has no sentence of its own. */
const UNSAID = 'Invalid input'

/**
 * Zod's issues as sentences for a person, in the order of the fields: the only place that words them.
 * With the `input` that was parsed, a sentence can tell a missing field from a wrong one and name the wrong value.
 */
export function problems(error: z.core.$ZodError, input?: unknown): Problem[] {
  return error.issues.flatMap((issue) => issueProblems(issue, [], input))
}

/** `['lots', 0, 'access']` → `lots[0].access`; a key that is no plain word is quoted: `evaluation["1"]`. */
export function pathText(path: readonly Key[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key)
    if (!/^[A-Za-z_][\w-]{0,60}$/.test(name)) return `${text}[${shown(name)}]`
    return text === '' ? name : `${text}.${name}`
  }, '')
}

/** A value as a message prints it: on one line and short. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (value !== null && typeof value === 'object') return 'an object'
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text
}

function issueProblems(issue: Issue, above: readonly Key[], input: unknown): Problem[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: pathText([...path, key]), message: 'unknown field' }))
  const branch = issue.code === 'invalid_union' ? nearestBranch(issue.errors) : undefined
  if (branch) return branch.flatMap((inner) => issueProblems(inner, path, input))
  return [{ path: pathText(path), message: sentence(issue, valueAt(input, path), input !== undefined) }]
}

/** Of a union's branches the one that got past the outer type; none: the union itself is the problem. */
function nearestBranch(branches: Issue[][]): Issue[] | undefined {
  return branches.find(
    (issues) => !issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type'),
  )
}

function sentence(issue: Issue, value: unknown, known: boolean): string {
  if (issue.message !== UNSAID) return issue.message
  const missing = known ? missingWord(value) : undefined
  switch (issue.code) {
    case 'invalid_type':
      return missing
        ? `${missing}; expected ${typeWord(issue.expected)}`
        : `expected ${typeWord(issue.expected)}${found(value, known)}`
    case 'invalid_value': {
      const expected = `expected ${oneOf(issue.values.map(String))}`
      return missing ? `${missing}; ${expected}` : `${expected}${found(value, known)}`
    }
    case 'invalid_union': {
      const expected = `expected ${unionWord(issue)}`
      return missing ? `${missing}; ${expected}` : `${expected}${found(value, known)}`
    }
    case 'too_big':
      return tooFar(issue.origin, 'at most', issue.inclusive ?? true, issue.maximum, value, known)
    case 'too_small':
      return tooFar(issue.origin, 'at least', issue.inclusive ?? true, issue.minimum, value, known)
    case 'not_multiple_of':
      return `expected a multiple of ${issue.divisor}${found(value, known)}`
    case 'invalid_format':
      return `not written as expected${issue.pattern ? ` (pattern ${issue.pattern})` : ''}${found(value, known)}`
    case 'invalid_key':
      return 'a key that is not allowed here'
    default:
      return `not allowed here${found(value, known)}`
  }
}

/** A field left blank in a form counts as absent; in the form itself it is there and asks to be filled in. */
function missingWord(value: unknown): string | undefined {
  if (value === undefined) return 'missing'
  return typeof value === 'string' && value.trim() === '' ? 'fill this in' : undefined
}

function tooFar(
  origin: string,
  bound: 'at most' | 'at least',
  inclusive: boolean,
  limit: number | bigint,
  value: unknown,
  known: boolean,
): string {
  if (origin === 'string') return `expected ${bound} ${limit} characters`
  if (origin === 'array' || origin === 'set')
    return `expected ${bound} ${limit} ${limit === 1 ? 'entry' : 'entries'}`
  const strict = bound === 'at most' ? 'less than' : 'more than'
  return `expected ${inclusive ? bound : strict} ${limit}${found(value, known)}`
}

function found(value: unknown, known: boolean): string {
  return known ? `; found ${shown(value)}` : ''
}

function unionWord(issue: z.core.$ZodIssueInvalidUnion): string {
  const discriminated = issue as { options?: readonly unknown[] }
  if (discriminated.options) return oneOf(discriminated.options.map(String))
  const words = issue.errors.flatMap((inner) =>
    inner.flatMap((one) => (one.code === 'invalid_type' ? [typeWord(one.expected)] : [])),
  )
  return words.length > 0 ? [...new Set(words)].join(' or ') : 'another value'
}

function typeWord(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object with fields',
    record: 'an object with fields',
    null: 'null',
  }
  return words[expected] ?? expected
}

function oneOf(values: string[]): string {
  return values.length === 1 ? `"${values[0]}"` : `one of: ${values.join(', ')}`
}

function valueAt(input: unknown, path: readonly Key[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined
    return (value as Record<Key, unknown>)[key]
  }, input)
}
