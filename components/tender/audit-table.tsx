import { MomentText } from '../ui/moment-text'
import { auditWords } from './audit-words'

export interface AuditLine {
  id: string
  at: string
  officer: string
  action: string
  section: string
}

/** Who changed what and when, the latest first. */
export function AuditTable({ entries }: { entries: AuditLine[] }) {
  return (
    <table className="table">
      <caption className="sr-only">Changes to this tender, the latest first</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Who</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, at, officer, action, section }) => (
          <tr key={id}>
            <td>
              <MomentText at={at} />
            </td>
            <td>
              {auditWords(action)}
              {/\d/.test(section) && <span className="text-soft"> · {section}</span>}
            </td>
            <td>{officer}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
