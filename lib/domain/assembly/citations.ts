import type { Content } from '../content'
import type { SlotValues } from './fill-slots'

type Citations = { asLaw: SlotValues; asStandard: SlotValues }

const known = new WeakMap<Content, Citations>()

/**
 * `{cite:ID}`: every standard that is not cited as law carries "or equivalent" (2014/24 Art 42; 2014/23 Art 36 by prudence).
 * Made once for each content: every entry of every lot asks for it.
 */
export function citations(content: Content, asLaw: boolean): SlotValues {
  const made = known.get(content) ?? makeCitations(content)
  known.set(content, made)
  return asLaw ? made.asLaw : made.asStandard
}

function makeCitations({ standards }: Content): Citations {
  const record = (equivalent: boolean): SlotValues =>
    Object.fromEntries(
      standards.map(({ id, citation, kind }) => [
        `cite:${id}`,
        equivalent && kind !== 'law' ? `${citation} or equivalent` : citation,
      ]),
    )
  return { asLaw: record(false), asStandard: record(true) }
}
