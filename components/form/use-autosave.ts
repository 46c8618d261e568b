import { useEffect, useRef } from 'react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { type Autosave, createAutosave, type SaveAnswer } from './create-autosave'
import { conflictsOf, openConflicts } from './draft-conflicts'
import { fieldErrors, isUnfinished } from './field-errors'
import { keptConflicts } from './kept-conflicts'
import { keptDraft } from './kept-draft'
import { mergeDraft } from './merge-draft'
import { namedFields, nameOfField } from './named-fields'
import { forgetSaving, reportSaving } from './save-state'
import { sentence } from './schema-resolver'

export interface AutosaveOptions<Values, Saved> {
  /** Tender and form: names the draft in this browser and the form in the top bar. */
  formKey: string
  /** What the server holds, as the form shows it. */
  initial: Values
  /** The tender's revision that `initial` is of: the server refuses to overwrite what changed in between. */
  revision: number
  save(values: Saved, revision: number): Promise<SaveAnswer>
}

/** Saves a form as it is typed, and brings back after a reload whatever the server had not acknowledged. */
export function useAutosave<Values extends FieldValues, Saved>(
  form: UseFormReturn<Values, unknown, Saved>,
  { formKey, initial, revision, save }: AutosaveOptions<Values, Saved>,
): void {
  const saveRef = useRef(save)
  saveRef.current = save
  const autosaveRef = useRef<Autosave | null>(null)
  const revisionRef = useRef(revision)
  const savedRef = useRef<number | null>(null)
  // What the server held when typing began: a draft that is brought back is merged by it, field by field.
  const baseRef = useRef(JSON.stringify(initial))

  useEffect(() => {
    const kept = keptDraft(formKey)
    const draft = { ...kept, write: (typed: string) => kept.write(typed, baseRef.current) }
    const autosave = createAutosave<Saved>({
      read: () => form.getValues(),
      check: () => checked(form),
      send: async (values) => {
        const sent = JSON.stringify(form.getValues())
        const answer = await saveRef.current(values, revisionRef.current)
        if (answer.ok) baseRef.current = sent
        else kept.refuse(JSON.stringify(form.getValues()), baseRef.current)
        if (answer.ok && answer.revision !== undefined) {
          revisionRef.current = answer.revision
          savedRef.current = answer.revision
        }
        return answer
      },
      show: (problems) => {
        for (const { path, message } of problems)
          form.setError((path || 'root') as FieldPath<Values>, { type: 'server', message: sentence(message) })
        const shown = problems.map(({ path }) => path).filter((path) => nameOfField(form, path) !== null)
        if (shown.length > 0) return attention(form, shown)
        // The form was closed meanwhile: its own names of fields would say nothing to an officer.
        const [first] = problems
        return first && `${sentence(first.message)} It is kept in this browser`
      },
      report: (state) => reportSaving(formKey, state),
      draft,
      now: () => new Date(),
    })
    autosaveRef.current = autosave
    const before = kept.read()
    const now: unknown = JSON.parse(JSON.stringify(form.getValues()))
    const { values, conflicts } = before
      ? mergeDraft(before.base, before.typed, now)
      : { values: now, conflicts: [] }
    const undecided = keptConflicts(formKey)
    openConflicts(form.control, [...undecided.read(now), ...conflicts], (left) => {
      undecided.write(left)
      if (left.length === 0 && !autosave.waiting()) draft.clear()
    })
    if (JSON.stringify(values) !== JSON.stringify(now)) {
      // The draft was written by this form, and merging keeps its shape.
      form.reset(values as Values, { keepDefaultValues: true })
      // The page before may have sent the same at its end: alone it is no conflict, with more typed onto it, it would be.
      autosave.restored()
      // Nothing is left of the draft but what a person has to decide, and that is kept by itself.
    } else if (undecided.read(now).length === conflictsOf(form.control).length) draft.clear()
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ name, type }) => {
        if (name !== undefined || type !== undefined) autosave.changed()
      },
    })
    // A field that is left empty is looked at again: now it is a mistake.
    const stopTouched = form.subscribe({
      formState: { touchedFields: true },
      callback: () => autosave.flush(),
    })
    const leave = () => autosave.flush()
    window.addEventListener('pagehide', leave)
    return () => {
      stop()
      stopTouched()
      window.removeEventListener('pagehide', leave)
      autosave.flush()
      autosaveRef.current = null
      forgetSaving(formKey)
    }
  }, [form, formKey])

  // Something else changed the same record (an undo, another tab): show it, unless the officer is typing.
  const shown = useRef(JSON.stringify(initial))
  const current = JSON.stringify(initial)
  useEffect(() => {
    const waiting = autosaveRef.current?.waiting() ?? false
    if (!waiting) revisionRef.current = Math.max(revisionRef.current, revision)
    if (shown.current === current) return
    shown.current = current
    // What this form has just saved comes back: resetting would take the focus away from whoever goes on typing.
    if (!waiting) baseRef.current = current
    if (!waiting && revision !== savedRef.current) form.reset(JSON.parse(current) as Values)
  }, [current, revision, form])
}

async function checked<Values extends FieldValues, Saved>(
  form: UseFormReturn<Values, unknown, Saved>,
): Promise<{ ok: true; values: Saved } | { ok: false; reason: string; unfinished?: boolean }> {
  let saved: { values: Saved } | undefined
  let wrong: string[] = []
  await form.handleSubmit(
    (values) => {
      saved = { values }
    },
    (errors) => {
      wrong = fieldErrors(errors)
    },
  )()
  if (saved) return { ok: true, values: saved.values }
  const { touchedFields } = form.control._formState
  const unfinished = wrong.filter((name) => isUnfinished(form.getValues(), touchedFields, name))
  // Each name is that of a field of this form.
  form.clearErrors(unfinished as FieldPath<Values>[])
  const mistakes = wrong.filter((name) => !unfinished.includes(name))
  if (mistakes.length === 0 && unfinished.length > 0)
    return {
      ok: false,
      unfinished: true,
      reason: `${namedFields(form, unfinished, 'is', 'are')} still empty; kept in this browser`,
    }
  return {
    ok: false,
    reason: attention(form, mistakes),
  }
}

function attention<Values extends FieldValues, Saved>(
  form: UseFormReturn<Values, unknown, Saved>,
  names: string[],
): string {
  return `${namedFields(form, names, 'needs', 'need')} your attention; kept in this browser`
}
