import type { Finding } from '../../lib/domain/assembly'
import { assemble } from '../../lib/domain/assembly/assemble'
import { blocks } from '../../lib/domain/checks/blocks'
import { readArguments } from './arguments'
import { printJson } from './print-json'
import { readTender } from './read-tender'

const titles = { block: 'Blocks', warn: 'Warning', note: 'Note' } as const

/** One finding for a reader at a terminal. */
export function explainFinding(finding: Finding): string {
  const where = [finding.lot && `lot ${finding.lot}`, finding.requirement].filter(Boolean).join(', ')
  return [
    `${titles[finding.severity]} ${finding.rule}${where ? ` (${where})` : ''}: ${finding.message}`,
    `  Why: ${finding.why}`,
    `  Fix: ${finding.fix}`,
    `  Field: ${finding.field}`,
  ].join('\n')
}

/** `check TENDER.json [--json]`: the findings; 1 if one blocks. */
export function check(args: string[]): number {
  const { words, values } = readArguments(args, 'check TENDER.json [--json]', 1, { json: 'boolean' })
  const { tender, content } = readTender(words[0] ?? '')
  const { findings } = assemble(tender, content)
  const blocking = blocks(findings)
  if (values.json) printJson({ format: 'findings/1', findings })
  else {
    for (const finding of findings) process.stdout.write(`${explainFinding(finding)}\n\n`)
    process.stdout.write(`${findings.length} findings, ${blocking.length} of them block publication\n`)
  }
  return blocking.length > 0 ? 1 : 0
}
