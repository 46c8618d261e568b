import { describe, expect, it } from 'vitest'
import {
  ACCESSES,
  CHOSEN_TREATMENTS,
  DEFERRAL_FALLBACKS,
  DEFERRAL_TRIGGERS,
  OPERATIONAL_MODELS,
  STANCES,
} from '../../domain/sets'
import type { Deferral, Lot, Tender } from '../../domain/tender'
import { aLot, aTender, theContent } from '../../domain/testing/a-tender'
import type { Block, ClauseBlock } from '../block'
import { anAnnex } from '../testing/an-annex'
import { blockTexts } from '../testing/block-texts'

const content = theContent()
const KEYS = content.requirements.map(({ key }) => key)
const DEFERRALS = DEFERRAL_TRIGGERS.flatMap((trigger) =>
  DEFERRAL_FALLBACKS.flatMap((then): Deferral[] =>
    trigger === 'date'
      ? [{ trigger, then, date: '2028-06-30', longStop: '2029-06-30' }]
      : [0, 1, 12].map((months) => ({ trigger, then, months, longStop: '2029-06-30' })),
  ),
)

interface Made {
  name: string
  lot: Lot
  blocks: Block[]
}

function made(name: string, lot: Lot, change: Partial<Tender> = {}): Made {
  const tender = aTender({
    // A protocol that the register does not know: its name is the grid operator's.
    lots: [{ ...lot, gridOperator: { name: 'Gridco', protocol: 'Gridlink', confirmed: true } }],
    decisions: [],
    evaluation: {},
    localRequirements: [
      {
        key: 'LOCAL-1',
        lots: ['1'],
        title: 'Own',
        clause: 'The {party} shall keep it.',
        treatment: 'mandatory',
        proof: [],
      },
    ],
    ...change,
  })
  return { name, lot, blocks: anAnnex(tender, { draft: true }).blocks }
}

const CURRENTS_OF_A_LOT: Lot['current'][] = [['AC'], ['DC'], ['AC', 'DC']]
const WINDOWS = [
  { firstInstallation: '2025-06-01', lastInstallation: '2028-12-31' },
  { firstInstallation: '2027-06-01', lastInstallation: '2030-12-31' },
]
/** Every model with every access, current, stance, deferral, and each requirement in every treatment. */
const ANNEXES: Made[] = OPERATIONAL_MODELS.flatMap((operationalModel) =>
  [[...ACCESSES], ...ACCESSES.map((access) => [access])].flatMap((access) =>
    CURRENTS_OF_A_LOT.flatMap((current) =>
      WINDOWS.flatMap((window) => {
        const lot = (bidirectional: Lot['bidirectional']) =>
          aLot({ operationalModel, access, current, ...window, bidirectional })
        const name = `${operationalModel} ${access.join('+')} ${current.join('+')} ${window.firstInstallation}`
        return [
          ...STANCES.flatMap((stance) =>
            (stance === 'deferred' ? DEFERRALS : [undefined]).map((deferral) =>
              made(`${name} ${stance}`, lot({ stance, share: 10, ...(deferral ? { deferral } : {}) })),
            ),
          ),
          ...CHOSEN_TREATMENTS.filter((treatment) => treatment !== 'excluded').map((treatment) =>
            made(`${name}, all ${treatment}`, lot({ stance: 'mandatory', share: 10 }), {
              decisions: [...KEYS, 'LOCAL-1'].map((requirement) => ({
                requirement,
                lot: '1',
                treatment,
                rationale: 'A reason.',
                parameters: parametersOfOne(requirement),
                ...(treatment === 'deferred' ? { deferral: DEFERRALS[1] } : {}),
              })),
            }),
          ),
        ]
      }),
    ),
  ),
)

/** Every period that the requirement states, as short as it can be. */
function parametersOfOne(requirement: string): Record<string, number> {
  const { parameters = [] } = content.requirements.find(({ key }) => key === requirement) ?? {}
  return Object.fromEntries(
    parameters.filter(({ unit, type }) => type === 'integer' && unit !== '%').map(({ id }) => [id, 1]),
  )
}

/** Each text once, with the annex in which it stands first; `which` narrows the blocks. */
function texts(annexes: Made[], which: (block: Block) => string[] = blockTexts): [string, string][] {
  const seen = new Map<string, string>()
  for (const { name, blocks } of annexes)
    for (const text of blocks.flatMap(which)) if (!seen.has(text)) seen.set(text, name)
  return [...seen].map(([text, name]) => [text, name])
}
const offenders = (pattern: RegExp, all = texts(ANNEXES)) =>
  all.filter(([text]) => pattern.test(text)).map(([text, name]) => `${name}: ${text.slice(0, 200)}`)
const clauses = (which: (block: ClauseBlock) => string[]) =>
  texts(ANNEXES, (block) => (block.kind === 'clause' ? which(block) : []))

describe('the language of an annex, in every model with every choice', () => {
  it('leaves no slot open that the content names', () => {
    expect(offenders(/[{}]/)).toEqual([])
  })

  it('counts periods as people do', () => {
    expect(offenders(/(?<![\d.,])(?:1 (?:second|day|week|month|year)s|0 \w+s after)\b/)).toEqual([])
  })

  it('obliges with “shall” alone: a clause says no “must”, and what demands something says “shall”', () => {
    const binding = clauses(({ text, treatment }) =>
      ['legal-floor', 'mandatory', 'conditional', 'deferred', 'performance-condition'].includes(treatment)
        ? [text]
        : [],
    )
    expect(
      offenders(
        /\bmust\b|\bhas to\b|\bhave to\b/,
        clauses(({ text }) => [text]),
      ),
    ).toEqual([])
    expect(binding.filter(([text]) => !/\bshall\b/.test(text))).toEqual([])
  })

  it('explains without obliging', () => {
    const explanations = clauses(({ explanation }) => [explanation ?? ''])
    expect(offenders(/\b(shall|must|should|has to|have to)\b/, explanations)).toEqual([])
  })

  it('quotes what only informs or is only scored, so that nobody reads it as a duty', () => {
    const loose = clauses(({ text, treatment }) =>
      treatment === 'informative' || (treatment === 'award-criterion' && text.includes('shall'))
        ? [text]
        : [],
    )
    expect(
      loose.filter(
        ([text]) => !/^(For information|The following is not demanded|The \w+ may offer)/.test(text),
      ),
    ).toEqual([])
  })

  it('speaks in a permit of no tender, no award, no contract and no damages', () => {
    const permits = ANNEXES.filter(
      ({ lot, name }) => lot.operationalModel === 'open-market' && !name.includes('award-criterion'),
    )
    const foreign =
      /\b(tender|bid|award|contract|concession|damage|offered|penalt)(s|er|ers|ed|or|ies|y|aire)?\b/i
    // The title is the officer's own, and A9 names acts on public buying.
    const own = texts(permits, (block) =>
      block.kind === 'cover' || (block.kind === 'table' && block.caption.startsWith('Legislation'))
        ? []
        : blockTexts(block),
    )
    expect(offenders(foreign, own)).toEqual([])
  })

  it('names the parties of its own model alone', () => {
    for (const model of content.models) {
      const mine = ANNEXES.filter(({ lot }) => lot.operationalModel === model.id)
      const words = (one: typeof model) => [
        one.party.en,
        one.applicant.en,
        one.instrument.en,
        one.authority.en,
      ]
      const others = content.models
        .flatMap(words)
        .filter((word) => !words(model).includes(word) && word !== 'Operator')
      expect(offenders(new RegExp(`\\b(${[...new Set(others)].join('|')})\\b`), texts(mine))).toEqual([])
    }
  })
})

describe('what is cited', () => {
  const printed = content.standards.filter(({ kind }) => kind !== 'law')
  /** The citation where neither "or equivalent" nor the amendment of the same standard follows. */
  const bare = (citation: string) =>
    new RegExp(`(?<!EN )${citation.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?! or equivalent|/Amd)`)

  it('cites the law without an equivalent', () => {
    const law = clauses(({ text, treatment }) => (treatment === 'legal-floor' ? [text] : []))
    expect(law.length).toBeGreaterThan(0)
    expect(offenders(/equivalent/, law)).toEqual([])
  })

  it('cites every other standard with its equivalent, in clauses and in proofs', () => {
    const asLaw = new Set(content.requirements.filter(({ citedAsLaw }) => citedAsLaw).map(({ key }) => key))
    const free = clauses(({ key, text, treatment, proof }) => [
      ...(treatment === 'legal-floor' || asLaw.has(key) ? [] : [text]),
      ...proof,
    ])
    for (const { citation } of printed) expect(offenders(bare(citation), free), citation).toEqual([])
  })

  it('cites for private points no rule on publicly accessible ones, and for these none on private ones', () => {
    const only = (access: Lot['access'][number]) =>
      texts(ANNEXES.filter(({ lot }) => lot.access.length === 1 && lot.access[0] === access))
    const onPublic =
      /point 2\.1\.[12]\b|points 2\.1\.1|Article 5\((1|3|7|8|10|11)\)|Article 20 of|plug and charge/
    expect(offenders(onPublic, only('private'))).toEqual([])
    expect(offenders(/point 2\.1\.3|20a\(4\)/, only('public'))).toEqual([])
  })

  it('says in a mixed lot which point of the law binds which Charging Points', () => {
    const mixed = texts(
      ANNEXES.filter(({ lot }) => lot.access.length > 1),
      (block) => (block.kind === 'clause' && block.treatment === 'legal-floor' ? [block.text] : []),
    ).filter(([text]) => text.includes('2.1.3'))
    expect(mixed.length).toBeGreaterThan(0)
    for (const [text] of mixed)
      expect(text).toMatch(
        /2\.1\.2, .*? where it is publicly accessible, and .*?2\.1\.3, .*? where it is not publicly accessible/,
      )
  })

  it('registers each standard that it prints, and no other', () => {
    const names = (block: Block) => (block.kind === 'clause' ? [block.text, ...block.proof] : [])
    for (const { name, blocks } of ANNEXES) {
      const register = blocks.find((block) => block.kind === 'table' && block.caption === 'Standards cited')
      if (register?.kind !== 'table') continue
      const body = blocks.flatMap(names).join('\n')
      const national = new Set(
        content.countries.flatMap((one) => one.standards.flatMap(({ standards }) => standards)),
      )
      const unprinted = content.standards.filter(
        ({ id, citation }) =>
          !national.has(id) &&
          register.rows.some(([title]) => String(title).startsWith(`${citation},`)) &&
          !body.includes(citation),
      )
      expect(unprinted.map(({ id }) => `${name}: ${id}`)).toEqual([])
    }
  })
})

describe('the words of the city', () => {
  const clauseOf = (treatment: Tender['localRequirements'][number]['treatment'], clause: string) => {
    const { blocks } = made('own', aLot(), {
      localRequirements: [
        { key: 'LOCAL-1', lots: ['1'], title: 'Own', clause, treatment, proof: ['By the {party}'] },
      ],
    })
    return blocks.find((block): block is ClauseBlock => block.kind === 'clause' && block.key === 'LOCAL-1')
  }

  it('take the names of the parties from the model', () => {
    const own = clauseOf('mandatory', 'The {party} shall tell the {authority}. {other} stays.')
    expect(own?.text).toBe('The Concessionaire shall tell the Contracting Authority. {other} stays.')
    expect(own?.proof).toEqual(['By the Concessionaire'])
  })

  it('are framed where they demand something that is only scored', () => {
    expect(clauseOf('award-criterion', 'Roofs shall be green.')?.text).toMatch(
      /^The following is not demanded\. .* in these words: Roofs shall be green\.$/,
    )
    expect(clauseOf('award-criterion', 'The {applicant} may offer roofs.')?.text).toBe(
      'The Tenderer may offer roofs.',
    )
  })
})

describe('the parties', () => {
  it.each(content.models)(
    'are defined in an annex of $id',
    ({ id, party, applicant, authority, instrument }) => {
      const { blocks } = made('parties', aLot({ operationalModel: id }))
      const terms = blocks.flatMap((block) => (block.kind === 'definition' ? [block.term] : []))
      expect(terms.slice(0, 4)).toEqual([authority.en, applicant.en, party.en, instrument.en])
    },
  )
})
