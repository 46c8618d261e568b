import { paths } from '@/lib/paths'
import { Icon } from '../ui/icon'
import { MomentText } from '../ui/moment-text'
import { ScrollTable } from '../ui/scroll-table'
import { Tag } from '../ui/tag'

export interface VersionLine {
  number: number
  name: string
  reason: string
  /** ISO moment. */
  at: string
  officer: string
  /** Findings that stood in the way of publication when it was kept. */
  blocks: number
  fingerprint: string
}

export interface AnnexOfVersion {
  label: string
  href: string
}

/** The versions that were kept, the latest first; none of them ever changes. */
export function VersionTable({
  tenderId,
  versions,
  annexes,
}: {
  tenderId: string
  versions: VersionLine[]
  /** The Word files of a version: one an operational model. */
  annexes(version: VersionLine): AnnexOfVersion[]
}) {
  return (
    <ScrollTable label="Versions">
      <table className="table min-w-[56rem]">
        <caption className="sr-only">Versions of this tender, the latest first</caption>
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">Why it was kept</th>
            <th scope="col">When and by whom</th>
            <th scope="col">Fingerprint</th>
            <th scope="col">Annex as it was</th>
            <th scope="col">Changes</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => {
            const { number, name, reason, at, officer, blocks, fingerprint } = version
            return (
              <tr key={number}>
                <th scope="row">
                  {number} · {name}
                  {blocks > 0 && (
                    <span className="mt-1 block">
                      <Tag tone="block" icon="block">
                        {blocks} {blocks === 1 ? 'finding' : 'findings'} blocked it
                      </Tag>
                    </span>
                  )}
                </th>
                <td className="whitespace-pre-line">{reason}</td>
                <td>
                  <MomentText at={at} />
                  <span className="block text-soft">{officer}</span>
                </td>
                <td className="font-mono text-sm">{fingerprint}</td>
                <td>
                  {annexes(version).map(({ label, href }) => (
                    <a
                      key={href}
                      href={href}
                      className="tap flex items-center gap-1.5 whitespace-nowrap"
                      download
                    >
                      <Icon name="download" size={14} />
                      {label}
                      <span className="sr-only">, version {number}</span>
                    </a>
                  ))}
                </td>
                <td>
                  <a href={paths.versions(tenderId, { from: number })} className="tap whitespace-nowrap">
                    Since then<span className="sr-only">, version {number}</span>
                  </a>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollTable>
  )
}
