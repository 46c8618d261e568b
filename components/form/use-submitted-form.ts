import { useState } from 'react'
import {
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { sentence } from './schema-resolver'

export interface SubmittedForm<Values extends FieldValues, Saved> {
  form: UseFormReturn<Values, unknown, Saved>
  submit(): Promise<void>
  /** What the server said about the whole, not about one field. */
  problem: string | null
}

/** A form that is sent by its button, for what begins to exist only then: a new tender, a lot, an acceptance. */
export function useSubmittedForm<Values extends FieldValues, Saved, Given extends object>({
  initial,
  resolver,
  send,
  done,
}: {
  initial: Values
  resolver: Resolver<Values, unknown, Saved>
  send(values: Saved): Promise<ActionAnswer<Given>>
  /** After success: empty the form, go to the page of what was made. */
  done(given: Given, form: UseFormReturn<Values, unknown, Saved>): void
}): SubmittedForm<Values, Saved> {
  const [problem, setProblem] = useState<string | null>(null)
  const form = useForm<Values, unknown, Saved>({
    resolver,
    // The form's own type already demands every field; the library asks for a deeply partial copy of it.
    defaultValues: initial as DefaultValues<Values>,
  })
  const submit = form.handleSubmit(async (values) => {
    setProblem(null)
    try {
      const answer = await send(values)
      if (answer.ok) return done(answer, form)
      // The server's schema is the form's own, so its paths are fields of the form.
      for (const { path, message } of answer.problems ?? [])
        form.setError(path as FieldPath<Values>, { type: 'server', message: sentence(message) })
      setProblem(answer.message)
    } catch {
      setProblem('No answer from the server. What you typed is still here; try again.')
    }
  })
  return { form, submit, problem }
}
