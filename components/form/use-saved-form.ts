import {
  type DefaultValues,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import type { SaveAnswer } from './create-autosave'
import { useAutosave } from './use-autosave'

/**
 * A form that is saved as it is typed. `resolver` is `schemaResolver(schema)` with the schema of the server action,
 * made outside the component. Errors never move the focus: saving happens while the officer types elsewhere.
 */
export function useSavedForm<Values extends FieldValues, Saved>({
  formKey,
  initial,
  revision,
  resolver,
  save,
}: {
  /** Tender and form: names the draft in this browser. */
  formKey: string
  initial: Values
  /** Of the tender that the page shows. */
  revision: number
  resolver: Resolver<Values, unknown, Saved>
  save(values: Saved, revision: number): Promise<SaveAnswer>
}): UseFormReturn<Values, unknown, Saved> {
  const form = useForm<Values, unknown, Saved>({
    resolver,
    // The form's own type already demands every field; the library asks for a deeply partial copy of it.
    defaultValues: initial as DefaultValues<Values>,
    shouldFocusError: false,
  })
  useAutosave(form, { formKey, initial, revision, save })
  return form
}
