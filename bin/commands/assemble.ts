import { assemble as assembleTender } from '../../lib/domain/assembly/assemble'
import { blocks } from '../../lib/domain/checks/blocks'
import { readArguments } from './arguments'
import { printJson } from './print-json'
import { readTender } from './read-tender'

/** `assemble TENDER.json --json`: the resolved requirements and findings; 1 if a finding blocks. */
export function assemble(args: string[]): number {
  const { words } = readArguments(args, 'assemble TENDER.json --json', 1, { json: 'boolean' })
  const { tender, content } = readTender(words[0] ?? '')
  const assembly = assembleTender(tender, content)
  printJson(assembly)
  return blocks(assembly.findings).length > 0 ? 1 : 0
}
