import { get } from 'react-hook-form'

/** The names of the fields that have an error, at any depth. */
export function fieldErrors(errors: object): string[] {
  return namesOf(errors, '')
}

/** Whether a field is still empty and nobody has been in it and left: not filled in yet is no mistake. */
export function isUnfinished(values: unknown, touched: unknown, name: string): boolean {
  const value: unknown = get(values, name)
  return typeof value === 'string' && value.trim() === '' && get(touched, name) !== true
}

function namesOf(node: unknown, path: string): string[] {
  if (node === null || typeof node !== 'object') return []
  if ('message' in node && typeof node.message === 'string') return [path]
  return Object.entries(node).flatMap(([name, inner]) =>
    name === 'ref' ? [] : namesOf(inner, path === '' ? name : `${path}.${name}`),
  )
}
