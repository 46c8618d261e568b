import { MomentText } from '../ui/moment-text'
import { type AuditLine, auditGroups } from './audit-groups'
import { auditWords, sectionWords } from './audit-words'

/** Who changed what and when, the latest first; what belongs together in one line. */
export function AuditTable({ entries, most }: { entries: AuditLine[]; most?: number }) {
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
        {auditGroups(entries)
          .slice(0, most)
          .map(({ id, at, from, count, officer, action, section }) => (
            <tr key={id}>
              <td>
                <MomentText at={at} />
                {from.slice(0, 16) !== at.slice(0, 16) && (
                  <span className="block text-sm text-soft">
                    since <MomentText at={from} />
                  </span>
                )}
              </td>
              <td>
                {auditWords(action)}
                {count > 1 && `, ${count} times`}
                {/\d/.test(section) && <span className="text-soft"> · {sectionWords(section)}</span>}
              </td>
              <td>{officer}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
