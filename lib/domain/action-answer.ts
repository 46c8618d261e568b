import type { Problem } from './problems'

/**
 * How a server action answers. `message` is a sentence for the officer; `problems` name fields of the form,
 * `dates.contractEnd`, as the form's schema does.
 */
export type ActionAnswer<Given extends object = object> =
  | ({ ok: true } & Given)
  | {
      ok: false
      message: string
      problems?: Problem[]
      /** Something of ours went wrong: the same may work in a moment. */
      fault?: true
    }
