import { insertAudit } from '@/db/queries/insert-audit'
import { insertVersion } from '@/db/queries/insert-version'
import { listVersions } from '@/db/queries/list-versions'
import { updateTender } from '@/db/queries/update-tender'
import { fingerprint as fingerprintOf } from '@/lib/documents/fingerprint'
import { assemble } from '@/lib/domain/assembly/assemble'
import { blocks } from '@/lib/domain/checks/blocks'
import { saveVersionInput } from '@/lib/domain/inputs/save-version'
import { nothingToKeep } from '@/lib/domain/nothing-to-keep'
import { whyNot } from '@/lib/domain/why-not'
import { contentHash } from './content-hash'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'
import { storedTender } from './stored-tender'

/**
 * Keeps the tender as it stands under the next number, with what the rules made of it. Refused where nothing changed since the
 * last one: two numbers for one text would only confuse.
 */
export async function saveVersion(
  context: Context,
  input: unknown,
): Promise<{ revision: number; number: number }> {
  const { tenderId, values } = parseInput(saveVersionInput, input)
  return context.db.transaction(async () => {
    const { row, tender } = await storedTender(context, tenderId)
    const reason = whyNot('change', { deleted: row.deletedAt !== null, lots: tender.lots.length })
    if (reason !== null) throw new Refusal('not-allowed', reason)
    const [last] = await listVersions(context.db, tenderId)
    const hash = contentHash(context.content)
    const fingerprint = fingerprintOf(tender, context.content.catalogue.id)
    if (last && last.fingerprint === fingerprint && last.contentHash === hash)
      throw new Refusal('not-allowed', nothingToKeep(last))
    const assembly = assemble(tender, context.content)
    const number = (last?.number ?? 0) + 1
    const revision = row.revision + 1
    const at = context.now().toISOString()
    const by = { officerId: context.officer.id, officer: context.officer.name, at, revision, tenderId }
    await insertVersion(context.db, {
      ...by,
      ...values,
      id: context.newId(),
      number,
      document: row.document,
      lots: assembly.lots,
      blocks: blocks(assembly.findings).length,
      catalogue: context.content.catalogue.id,
      contentHash: hash,
      fingerprint,
    })
    await updateTender(context.db, tenderId, { revision, changedAt: at })
    await insertAudit(context.db, {
      ...by,
      id: context.newId(),
      action: 'save-version',
      section: `version ${number}`,
      detail: { after: { ...values, fingerprint } },
    })
    return { revision, number }
  })
}
