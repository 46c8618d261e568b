import { useSyncExternalStore } from 'react'
import type { FieldPath, FieldPathValue, FieldValues, UseFormReturn } from 'react-hook-form'
import { Notice } from '../ui/notice'
import { conflictsOf, settleConflict, subscribeToConflicts } from './draft-conflicts'
import type { DraftConflict } from './merge-draft'

const none: readonly DraftConflict[] = []

/** Fields that were typed here and changed in another window meanwhile: shown side by side, and a person decides. */
export function ConflictNotice<Values extends FieldValues, Saved>({
  form,
}: {
  form: UseFormReturn<Values, unknown, Saved>
}) {
  const { control } = form
  const found = useSyncExternalStore(
    subscribeToConflicts,
    () => conflictsOf(control),
    () => none,
  )
  if (found.length === 0) return null
  const settle = ({ path }: DraftConflict) => settleConflict(control, path)
  const takeMine = (conflict: DraftConflict) => {
    // The path and the value come from this form's own draft.
    const path = conflict.path as FieldPath<Values>
    form.setValue(path, conflict.typed as FieldPathValue<Values, FieldPath<Values>>, { shouldDirty: true })
    settle(conflict)
  }
  return (
    <Notice tone="warn" live title="Changed in another window meanwhile">
      <p className="m-0">The other window’s text stands. Yours is not lost: choose for each field.</p>
      <ul className="m-0 mt-2 grid list-none gap-3 p-0">
        {found.map((conflict) => (
          <li key={conflict.path} className="grid gap-1">
            <span>
              <b>{labelOf(conflict.path)}</b>: yours was “{shown(conflict.typed)}”, saved is “
              {shown(conflict.current)}”.
            </span>
            <span className="flex flex-wrap gap-2">
              <button type="button" className="btn btn-ghost" onClick={() => takeMine(conflict)}>
                Use mine
              </button>
              <button type="button" className="btn btn-quiet" onClick={() => settle(conflict)}>
                Keep what is saved
              </button>
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** The words of the field's own label. */
function labelOf(path: string): string {
  const field = document.getElementsByName(path)[0]
  const label =
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.labels?.[0] : null
  return label?.textContent ?? path
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '')
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
