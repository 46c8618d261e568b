import type { Assembly } from '../assembly'
import { check } from '../checks/check'
import type { Content } from '../content'
import type { Tender } from '../tender'
import { assembleLots } from './assemble-lots'

/** `assembly/1` (formats.md): the tender's choices resolved against the content, with what is wrong in them. */
export function assemble(tender: Tender, content: Content): Assembly {
  const { resolvedLots, lots } = assembleLots(tender, content)
  return {
    format: 'assembly/1',
    catalogue: tender.catalogue,
    lots,
    findings: check(tender, content, resolvedLots, lots),
  }
}
