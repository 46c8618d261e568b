import type { Part } from './sets'

/**
 * The path of a choice on a requirement, whether or not a decision exists yet: `lots[0].requirements.SC-5` for its
 * treatment, `lots[0].requirements.SC-5.parameters.connectivityPercent`, `….proof`, `….rationale`,
 * `….deferral.longStop`. The part `beyond` is what a decision without part means, so only another part is named:
 * `lots[0].requirements.BD-20.minimum.proof`. Give the result to `fieldId`.
 */
export function requirementField(lotIndex: number, key: string, part?: Part, field = 'treatment'): string {
  const place = `lots[${lotIndex}].requirements.${key}`
  const ofPart = part === undefined || part === 'beyond' ? place : `${place}.${part}`
  return field === 'treatment' ? ofPart : `${ofPart}.${field}`
}
