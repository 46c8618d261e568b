import type { ReactNode } from 'react'
import type { SubmittedFile } from '@/lib/domain/bid/received-bid'
import { paths } from '@/lib/paths'
import { Disclosure } from '../ui/disclosure'
import { MomentText } from '../ui/moment-text'
import { Tag } from '../ui/tag'
import { FormProblems } from './form-problems'

const KIB = 1024

/** The files of a bid as they came in, those that could not be read too, each with what was found in it. */
export function SubmittedFiles({
  tenderId,
  files,
  actions,
}: {
  tenderId: string
  files: SubmittedFile[]
  /** Under each file. */
  actions(file: SubmittedFile): ReactNode
}) {
  if (files.length === 0) return <p className="hint">No file has been read in for this bid.</p>
  return (
    <ul className="m-0 list-none border-t border-line p-0">
      {files.map((file) => {
        const { id, name, size, sha256, at, readable, message, problems } = file
        return (
          <li key={id} className="grid gap-1 border-b border-line py-2.5">
            <p className="m-0 flex flex-wrap items-center gap-x-3 gap-y-1">
              <a href={paths.submittedFile(tenderId, id)} className="tap font-semibold">
                {name}
              </a>
              {!readable ? (
                <Tag tone="block" icon="block">
                  In quarantine
                </Tag>
              ) : problems.length > 0 ? (
                <Tag tone="warn" icon="warn">
                  {problems.length === 1 ? '1 problem' : `${problems.length} problems`}
                </Tag>
              ) : (
                <Tag tone="ok" icon="check">
                  Read
                </Tag>
              )}
            </p>
            <p className="m-0 text-[15px]">{message}</p>
            <p className="m-0 text-sm text-soft">
              Read in <MomentText at={at} /> · {Math.max(1, Math.round(size / KIB))} KiB · SHA-256{' '}
              <code title={sha256}>{sha256.slice(0, 12)}…</code>
            </p>
            {problems.some(({ sheet }) => sheet !== '') && (
              <Disclosure summary={`Problems in ${name}`}>
                <FormProblems problems={problems} name={name} />
              </Disclosure>
            )}
            <div className="-ml-2">{actions(file)}</div>
          </li>
        )
      })}
    </ul>
  )
}
