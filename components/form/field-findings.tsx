import type { Severity } from '@/lib/domain/sets'
import { Icon } from '../ui/icon'

export interface ShownFinding {
  severity: Severity
  message: string
  fix: string
}

const LOOKS = {
  block: { tone: 'text-block', words: 'Blocks publication' },
  warn: { tone: 'text-warn', words: 'Warning' },
  note: { tone: 'text-soft', words: 'Note' },
} as const

/** The ids by which a control names what is said of it: each line, since the list has a name of its own. */
export function findingIds(id: string, findings: readonly ShownFinding[] = []): string[] {
  return findings.map((_, index) => findingId(id, index))
}

function findingId(id: string, index: number): string {
  return `${id}-finding-${index}`
}

/** What the checks say of one field, right under it: how bad it is, and what to do. */
export function FieldFindings({ id, findings = [] }: { id?: string; findings?: ShownFinding[] }) {
  if (findings.length === 0) return null
  return (
    <ul aria-label="Findings on this field" className="m-0 mt-1.5 list-none p-0">
      {findings.map(({ severity, message, fix }, index) => {
        const { tone, words } = LOOKS[severity]
        return (
          <li
            key={message}
            id={id && findingId(id, index)}
            className="grid grid-cols-[14px_1fr] gap-x-2 text-[15px]"
          >
            <span className={`mt-1.5 ${tone}`}>
              <Icon name={severity} size={13} />
            </span>
            <span>
              <b className={`font-[650] ${tone}`}>{words}:</b> {fix}
              <span className="sr-only"> {message}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
