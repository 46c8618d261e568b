import type { ReactNode } from 'react'
import type { AssembledRequirement } from '@/lib/domain/assembly'
import type { Content } from '@/lib/domain/content'
import { paths } from '@/lib/paths'
import { FindingItem } from '../finding/finding-item'
import { Disclosure } from '../ui/disclosure'
import { Link } from '../ui/link'
import type { RequirementRow } from './requirement-rows'
import { StandardsTable } from './standards-table'

/** The details of an unfolded requirement: what the checks say, what can be decided, and why it is asked. */
export function RequirementPanel({
  row,
  entries,
  content,
  hrefOf,
  besides,
  clause,
  forms,
  actions,
}: {
  row: RequirementRow
  /** Its entries in this lot. */
  entries: AssembledRequirement[]
  content: Content
  /** Where the field of a finding is. */
  hrefOf(field: string): string
  /** What can be done about a finding here, such as accepting it with a reason. */
  besides(finding: RequirementRow['findings'][number]): ReactNode
  /** Its text, for screens on which the annex does not stand beside the desk. */
  clause: ReactNode
  /** What can be decided on it, a form a part. */
  forms: ReactNode
  /** What can be done with the whole of it. */
  actions: ReactNode
}) {
  const record = content.requirements.find(({ key }) => key === row.key)
  const explanations = [...new Set(entries.map(({ explanation }) => explanation).filter(Boolean))]
  return (
    <div className="mt-3 grid gap-5 border-t border-line pt-4 pb-3 sm:pl-[4.5rem]">
      {row.findings.length > 0 && (
        <div className="grid gap-2">
          {row.findings.map((finding) => (
            <FindingItem
              key={`${finding.rule} ${finding.field} ${finding.message}`}
              finding={finding}
              href={hrefOf(finding.field)}
            >
              {besides(finding)}
            </FindingItem>
          ))}
        </div>
      )}
      {forms}
      <div className="xl:hidden">{clause}</div>
      {explanations.length > 0 && (
        <Disclosure
          summary={
            <>
              Why it is asked<span className="sr-only">: {row.key}</span>
            </>
          }
        >
          {explanations.map((text) => (
            <p key={text} className="m-0 mb-2 max-w-[68ch] text-[15px]">
              {text}
            </p>
          ))}
        </Disclosure>
      )}
      {record && (
        <Disclosure
          summary={
            <>
              Source and standards<span className="sr-only"> of {row.key}</span>
            </>
          }
        >
          <p className="m-0 mb-2 text-[15px]">
            {record.source.document}, {record.source.section}
            {record.source.number ? `, number ${record.source.number}` : ''}.{' '}
            <Link href={paths.requirementPage(row.key)}>{row.key} in the catalogue</Link>
          </p>
          <StandardsTable
            standards={content.standards.filter(({ id }) =>
              entries.some((entry) => entry.standards.some((standard) => standard.id === id)),
            )}
          />
        </Disclosure>
      )}
      <div className="flex flex-wrap items-center gap-3">{actions}</div>
    </div>
  )
}
