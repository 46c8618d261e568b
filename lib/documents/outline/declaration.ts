import type { Block } from '../block'
import type { AnnexContext } from './annex-context'
import { clauseNumbers } from './clause-numbers'
import { isScored } from './is-scored'
import { lotNames } from './lot-names'

/** Part C: what the tenderer fills in; an answer for each requirement that is demanded, by key. */
export function declaration(annex: AnnexContext): Block[] {
  const { say, requirements } = annex
  const numbers = clauseNumbers(annex)
  const demanded = requirements.filter(
    ({ entry }) => entry.treatment !== 'award-criterion' && entry.treatment !== 'informative',
  )
  const hasB = annex.lots.some(({ resolved }) => isScored(resolved))
  const heading = (number: number, id: string, text: string): Block => ({
    kind: 'heading',
    id,
    level: 1,
    number: `C${number}`,
    text,
  })
  return [
    heading(1, 'response-applicant', say('C.applicant')),
    form(annex, 'C.applicant.caption', [
      'C.applicant.name',
      'C.applicant.number',
      'C.applicant.address',
      'C.applicant.contact',
      'C.applicant.lots',
    ]),
    heading(2, 'response-compliance', say('C.compliance')),
    { kind: 'paragraph', text: say('C.compliance.intro') },
    {
      kind: 'table',
      caption: say('C.compliance.caption'),
      columns: [
        { title: say('C.compliance.clause'), width: 11 },
        { title: say('C.compliance.key'), width: 11 },
        { title: say('C.compliance.requirement'), width: 30 },
        { title: say('C.compliance.lots'), width: 12 },
        { title: say('C.compliance.met'), width: 12 },
        { title: say('C.compliance.proof'), width: 24 },
      ],
      rows: demanded.map(({ id, entry, lots }) => [
        numbers.get(id) ?? '',
        entry.key,
        entry.title,
        lotNames(lots),
        '',
        '',
      ]),
    },
    ...(hasB ? [heading(3, 'response-offers', say('C.offer')), ...offers(annex)] : []),
    heading(hasB ? 4 : 3, 'response-signature', say('C.signature')),
    { kind: 'paragraph', text: say('C.signature.text') },
    form(annex, 'C.signature.caption', ['C.signature.name', 'C.signature.place', 'C.signature.signature']),
  ]
}

function form(
  { say }: AnnexContext,
  caption: Parameters<AnnexContext['say']>[0],
  items: Parameters<AnnexContext['say']>[0][],
): Block {
  return {
    kind: 'table',
    caption: say(caption),
    columns: [
      { title: say('C.applicant.item'), width: 36 },
      { title: say('C.applicant.answer'), width: 64 },
    ],
    rows: items.map((item) => [say(item), '']),
    rowHeaders: true,
  }
}

/** A row a criterion; proposals only in a draft, as in part B. */
function offers({ say, lots, draft }: AnnexContext): Block[] {
  const tables = lots
    .filter(({ resolved }) => isScored(resolved))
    .flatMap(({ resolved, assembled }): Block[] => {
      const criteria = assembled.criteria.filter(({ proposed }) => draft || !proposed)
      if (criteria.length === 0) return []
      return [
        {
          kind: 'table',
          caption: say('C.offer.caption', { lot: lotNames([resolved.id]).replace(/^L/, 'l') }),
          columns: [
            { title: say('C.offer.number'), width: 8 },
            { title: say('C.offer.criterion'), width: 36 },
            { title: say('C.offer.offer'), width: 32 },
            { title: say('C.offer.evidence'), width: 24 },
          ],
          rows: criteria.map(({ title }, index) => [String(index + 1), title, '', '']),
        },
      ]
    })
  if (tables.length === 0) return [{ kind: 'paragraph', text: say('C.offer.none') }]
  return [{ kind: 'paragraph', text: say('C.offer.intro') }, ...tables]
}
