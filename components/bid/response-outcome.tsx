import { Link } from '../ui/link'
import { Notice } from '../ui/notice'
import { FormProblems } from './form-problems'
import type { ResponseAnswer } from './response-answer'

/** What came of reading a response form in: what was taken over, every problem by cell, or why the file is in quarantine. */
export function ResponseOutcome({ answer, href }: { answer: ResponseAnswer; href?: string }) {
  if (!answer.ok)
    return (
      <Notice tone="block" title="That did not work">
        <p className="m-0">{answer.message}</p>
      </Notice>
    )
  const { readable, stranger, pending, message, formProblems } = answer
  return (
    <div className="grid gap-3">
      <Notice
        tone={stranger ? 'block' : formProblems.length > 0 ? 'warn' : 'ok'}
        title={
          !readable
            ? 'The file cannot be read. It is kept, in quarantine.'
            : stranger
              ? 'The file is no response form of this tender. Nothing was taken over.'
              : formProblems.length > 0
                ? 'The form is read, with problems.'
                : 'The form is read.'
        }
      >
        <p className="m-0">{message}</p>
        {pending && (
          <p className="m-0 mt-1">
            No bid was made of it. Decide below, under “Files that wait for a decision”, what it is.
          </p>
        )}
        {href && (
          <p className="m-0 mt-1">
            <Link href={href}>Go to the bid</Link>
          </p>
        )}
      </Notice>
      {formProblems.some(({ sheet }) => sheet !== '') && (
        <FormProblems problems={formProblems} name="the response form" />
      )}
    </div>
  )
}
