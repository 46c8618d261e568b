import type { FormRow } from '../../../domain/response/form-row'
import type { WorkbookWords } from '../workbook-words'

/** What the form prints beside the key where a requirement is split; with the key it says which row this is. */
export function partText({ say }: WorkbookWords, asked: FormRow): string {
  return asked.kind === 'requirement' && asked.part ? say(`response.part.${asked.part}`) : ''
}
