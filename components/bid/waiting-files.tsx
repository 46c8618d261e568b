import type { ActionAnswer } from '@/lib/domain/action-answer'
import type { BidView } from '@/lib/domain/bid/bid-view'
import type { WaitingFile } from '@/lib/domain/bid/waiting-file'
import { paths } from '@/lib/paths'
import { ActionButton } from '../ui/action-button'
import { Notice } from '../ui/notice'
import type { BidPlace } from './bid-place'
import { SettleFileForm, type SettleFileInput } from './settle-file-form'

/** Files that were read in and are no bid by themselves: what is wrong with each, and the decision on it. */
export function WaitingFiles({
  tenderId,
  lotId,
  waiting,
  bids,
  settle,
  reopen,
}: {
  tenderId: string
  lotId: string
  waiting: WaitingFile[]
  /** To one of these a file can be attached. */
  bids: BidView[]
  settle(input: SettleFileInput): Promise<ActionAnswer>
  reopen(input: BidPlace): Promise<ActionAnswer>
}) {
  if (waiting.length === 0) return null
  const open = waiting.filter(({ setAside }) => setAside === undefined)
  const aside = waiting.filter(({ setAside }) => setAside !== undefined)
  const place = (id: string) => ({ tenderId, lotId, bidId: id })
  const link = ({ file }: WaitingFile) => (
    <a href={paths.submittedFile(tenderId, file.id)} className="tap font-semibold">
      {file.name}
    </a>
  )
  return (
    <section id="waiting" className="mt-8">
      {open.length > 0 && <h3 className="m-0 mb-3">Files that wait for a decision</h3>}
      <div className="grid gap-6">
        {open.map((one) => (
          <div key={one.id} className="grid gap-3">
            <Notice tone="warn" title={`${one.tenderer}: it is not decided what this file is`}>
              <p className="m-0">
                {link(one)}: {one.file.message}
              </p>
            </Notice>
            <div className="max-w-[680px]">
              <SettleFileForm
                place={place(one.id)}
                name={one.file.name}
                bids={bids.map(({ id, code, tenderer }) => ({ value: id, label: `${code} · ${tenderer}` }))}
                settle={settle}
              />
            </div>
          </div>
        ))}
      </div>
      {aside.length > 0 && (
        <details className="mt-4 border-b border-line pb-3">
          <summary className="tap w-fit cursor-pointer text-accent underline underline-offset-2">
            Files that were set aside ({aside.length})
          </summary>
          <ul className="m-0 mt-2 list-none p-0">
            {aside.map((one) => (
              <li key={one.id} className="border-t border-line py-2">
                {link(one)} of {one.tenderer}: {one.setAside}
                <div className="-ml-2">
                  <ActionButton
                    action={reopen.bind(null, place(one.id))}
                    className="btn btn-quiet"
                    label={`Decide again on ${one.file.name}`}
                  >
                    Decide again
                  </ActionButton>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
