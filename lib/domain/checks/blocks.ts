import type { Finding } from '../assembly'

/** The findings that stop publication (formats.md, "Findings"). */
export function blocks(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'block')
}
