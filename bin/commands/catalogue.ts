import { content } from '../../lib/content/content'
import { readArguments } from './arguments'
import { printJson } from './print-json'

/** `catalogue --json`: the edition in use, with everything that an assembly is made from. */
export function catalogue(args: string[]): number {
  readArguments(args, 'catalogue --json', 0, { json: 'boolean' })
  const { catalogue: edition, ...records } = content()
  printJson({ format: 'catalogue/1', ...edition, ...records })
  return 0
}
