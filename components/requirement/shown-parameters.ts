import type { EntryRule } from './entry-rules'
import type { ShownParameter } from './parameter-field'

/** The parameters of an entry as its form shows them, range and the catalogue's value in words. */
export function shownParameters(parameters: EntryRule['parameters']): ShownParameter[] {
  return parameters.map(({ parameter, label, given }) => {
    const { id, type, unit, minimum, maximum, choices = [], help } = parameter
    const worded = choices.find(({ value }) => value === given)?.label.en ?? given
    const says =
      given === undefined
        ? 'The catalogue leaves this open: the annex cannot be published without it.'
        : `Catalogue: ${[worded, unit].filter((part) => part !== undefined).join(' ')}.`
    return {
      id,
      label,
      type,
      unit,
      hint: [says, range(minimum, maximum), help?.en].filter(Boolean).join(' '),
      choices: choices.map(({ value, label: words }) => ({ value, label: words.en })),
    }
  })
}

function range(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum !== undefined && maximum !== undefined) return `From ${minimum} to ${maximum}.`
  if (minimum !== undefined) return `At least ${minimum}.`
  return maximum === undefined ? '' : `At most ${maximum}.`
}
