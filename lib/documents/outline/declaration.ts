import type { Block, FormField } from '../block'
import type { AnnexContext } from './annex-context'
import { clauseNumbers } from './clause-numbers'
import { isScored } from './is-scored'
import { lotNames, lotWithTitle } from './lot-names'
import { offerFields } from './offer-fields'

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
  const answers: Block[] = [
    heading(1, 'response-applicant', say('C.applicant')),
    form(
      annex,
      'C.applicant.caption',
      ['C.applicant.name', 'C.applicant.number', 'C.applicant.address', 'C.applicant.contact'],
      [{ label: say('C.applicant.lots'), fields: lotFields(annex) }],
    ),
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
        [
          {
            control: 'choice',
            tag: `${id}.met`,
            title: `${id}: ${say('C.compliance.met')}`,
            placeholder: say('C.fill.choose'),
            // Where no point that is offered can feed in, there is nothing to meet.
            options: [
              say('C.fill.yes'),
              say('C.fill.no'),
              ...(entry.treatment === 'conditional' ? [say('C.fill.not-applicable')] : []),
            ],
          },
        ],
        [textField(annex, `${id}.proof`, `${id}: ${say('C.compliance.proof')}`)],
      ]),
    },
    ...(hasB ? [heading(3, 'response-offers', say('C.offer')), ...offers(annex)] : []),
  ]
  return [
    ...answers.map((block, place) =>
      place === answers.length - 1 && block.kind === 'table' ? { ...block, keepWithNext: true } : block,
    ),
    heading(hasB ? 4 : 3, 'response-signature', say('C.signature')),
    { kind: 'paragraph', text: say('C.signature.text') },
    form(
      annex,
      'C.signature.caption',
      ['C.signature.name', 'C.signature.place'],
      [{ label: say('C.signature.signature'), fields: [] }],
    ),
  ]
}

type Text = Parameters<AnnexContext['say']>[0]

/** A field for each item, and rows with fields of their own below. */
function form(
  annex: AnnexContext,
  caption: Text,
  items: Text[],
  more: { label: string; fields: FormField[] }[] = [],
): Block {
  const { say } = annex
  return {
    kind: 'table',
    caption: say(caption),
    columns: [
      { title: say('C.applicant.item'), width: 36 },
      { title: say('C.applicant.answer'), width: 64 },
    ],
    rows: [
      ...items.map((item) => [say(item), [textField(annex, item.replace(/^C\./, ''), say(item))]]),
      // Signed by hand, or with an electronic signature over the whole file.
      ...more.map(({ label, fields }) => [label, fields.length === 0 ? '' : fields]),
    ],
    rowHeaders: true,
  }
}

/** A box to tick for each lot of the annex. */
function lotFields({ lots }: AnnexContext): FormField[] {
  return lots.map(({ resolved: { id, title } }) => ({
    control: 'check',
    tag: `lot.${id}`,
    title: lotNames([id]),
    label: lotWithTitle({ id, title }),
  }))
}

function textField({ say }: AnnexContext, tag: string, title: string): FormField {
  return { control: 'text', tag, title, placeholder: say('C.fill.text') }
}

/** A row a criterion; proposals only in a draft, as in part B. */
function offers(annex: AnnexContext): Block[] {
  const { say, lots, draft } = annex
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
          rows: criteria.map((criterion, index) => {
            const { id, title } = criterion
            const tag = (what: string) => `lot.${resolved.id}.${id}.${what}`
            return [
              String(index + 1),
              title,
              offerFields(annex, criterion, tag('offer')),
              [textField(annex, tag('evidence'), `${title}: ${say('C.offer.evidence')}`)],
            ]
          }),
        },
      ]
    })
  if (tables.length === 0) return [{ kind: 'paragraph', text: say('C.offer.none') }]
  return [{ kind: 'paragraph', text: say('C.offer.intro') }, ...tables]
}
