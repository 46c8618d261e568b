import { removeLetterheadAction, restoreLetterheadAction } from '@/app/actions/letterhead'
import { LetterheadPreview } from '@/components/letterhead/letterhead-preview'
import { LetterheadUpload } from '@/components/letterhead/letterhead-upload'
import { ActionButton } from '@/components/ui/action-button'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Pane } from '@/components/ui/pane'
import { UndoNotice } from '@/components/ui/undo-notice'
import { titleOf } from '@/lib/documents/letterhead/taken-styles'
import { TAKEN_STYLES } from '@/lib/documents/word/letterhead'
import { paths } from '@/lib/paths'
import { loadLetterhead } from '@/lib/server/load-letterhead'
import { loadTender } from '@/lib/server/load-tender'
import { tenderTitle } from '../tender-title'

type Params = Promise<{ id: string }>

export const generateMetadata = ({ params }: { params: Params }) => tenderTitle(params, 'Your own look')

/** The city's letterhead for the annex: what is taken over, replacing it, removing it. */
export default async function LetterheadPage({
  params,
  searchParams,
}: {
  params: Params
  searchParams: Promise<{ undo?: string | string[] }>
}) {
  const { id, revision } = await loadTender((await params).id)
  const { undo } = await searchParams
  const look = await loadLetterhead(id)
  const remove = look && (
    <ActionButton
      action={removeLetterheadAction.bind(null, { tenderId: id, revision })}
      then={paths.letterhead(id, { undo: look.id })}
      className="btn btn-quiet"
    >
      Remove the look
    </ActionButton>
  )
  return (
    <Pane>
      <PageHeading
        title="Your own look"
        lead="The annex takes over the styles, headers, footers and logo of a Word file of yours. DRAFT, version, fingerprint and page numbers always stand beside them."
      />
      {typeof undo === 'string' && !look && (
        <UndoNotice
          text="Your own look is removed. The annex has that of the workbench again."
          undo={restoreLetterheadAction.bind(null, { tenderId: id, revision, letterheadId: undo })}
          then={paths.letterhead(id)}
        />
      )}
      {look?.ok && (
        <section aria-label="What is taken over" className="mb-6 grid max-w-[820px] gap-4">
          <p className="m-0">
            Taken over from <strong className="break-words">{look.name}</strong> by {look.officer}.
          </p>
          {look.notes.map((note) => (
            <Notice key={note}>{note}</Notice>
          ))}
          <LetterheadPreview
            header={look.headerText}
            footer={look.footerText}
            pictures={look.letterhead.pictures.map(({ name }) => ({
              src: paths.letterheadPicture(id, name),
            }))}
            samples={TAKEN_STYLES.flatMap((style) => {
              const taken = look.letterhead.styles[style]
              if (!taken) return []
              const size = taken.size === undefined ? {} : { size: taken.size / 2 }
              return [{ title: titleOf(style), ...taken, ...size }]
            })}
          />
          <div className="flex flex-wrap gap-3">
            <a className="btn btn-ghost" href={paths.annexFile(id, { draft: true })} download>
              Try it: Word annex, draft
            </a>
            {remove}
          </div>
        </section>
      )}
      {look?.ok === false && (
        <div className="mb-6 grid max-w-[820px] justify-items-start gap-4">
          <Notice tone="warn">
            The look taken over from <strong className="break-words">{look.name}</strong> by {look.officer} is
            not used any more: {look.message}. The annex has that of the workbench. Take over another file, or
            remove this one.
          </Notice>
          {remove}
        </div>
      )}
      {!look && <p className="mt-0 mb-5">No look of your own yet: the annex has that of the workbench.</p>}
      <LetterheadUpload tenderId={id} revision={revision} replaces={look !== undefined} />
      <p>
        <Link href={paths.annex(id)} className="tap">
          Back to the annex
        </Link>
      </p>
    </Pane>
  )
}
