import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Tender } from '../domain/tender'
import { aCriterion, aLot, aModel, aTender } from '../domain/testing/a-tender'
import { anAnnex } from './testing/an-annex'
import { validateWord } from './testing/validate-word'
import { wordText } from './testing/word-text'

const HOSTILE: [string, string][] = [
  ['control characters', 'a\u0000b\u0001c\u0008d\u000be\u001ff\u007fg'],
  ['the end of a CDATA section', 'a]]>b<![CDATA[c'],
  ['U+FFFE and U+FFFF', 'a\uFFFEb\uFFFFc'],
  ['half a surrogate pair', 'a\uD800b\uDFFFc'],
  ['right-to-left text', 'نص عربي مع أرقام 123 ועברית'],
  ['emoji', '🚗🔌 👩‍👩‍👧‍👦 🇳🇱'],
  ['10 000 characters', 'x'.repeat(10_000)],
  ['markup', '<script>alert("x")</script> & &amp; <w:p/>'],
  ['slots and numbers', '{party} {toString} {constructor} $& $1 A5.1.1 [x: to be filled in]'],
  ['lines and tabs', 'one\r\ntwo\n\nthree\tfour\u2028five'],
]

/** The text in every field of free text at once. */
function everywhere(text: string): Tender {
  const deferral = { establishedBy: text, evidence: text, cost: text, remedy: text, longStop: '2029-06-30' }
  return aTender({
    title: text,
    reference: text,
    authority: { name: text, country: 'NL' },
    lots: [
      aLot({
        title: text,
        termReason: text,
        gridOperator: { name: text, protocol: text, confirmed: true },
        bidirectional: { stance: 'deferred', rationale: text, deferral },
      }),
    ],
    decisions: [
      { requirement: 'GEN-4', lot: '1', proof: text, rationale: text },
      { requirement: 'BD-22', lot: '1', parameters: { nationalGridCode: text }, rationale: text },
    ],
    localRequirements: [
      {
        key: 'LOCAL-1',
        lots: ['1'],
        title: text,
        clause: text,
        treatment: 'mandatory',
        proof: [text],
        rationale: text,
      },
    ],
    marketEvidence: [{ requirement: 'BD-20', supplier: text, proof: text }],
    evaluation: {
      '1': aModel({
        criteria: [
          aCriterion({
            title: text,
            unit: text,
            description: text,
            evidence: text,
            verification: text,
            scoring: { method: 'levels' },
            levels: [{ code: text, value: '1', label: text, descriptor: text, evidence: text }],
          }),
        ],
      }),
    },
  })
}

it.each(HOSTILE)('stays a valid file with %s in every field', async (_, text) => {
  expect(await validateWord(await anAnnex(everywhere(text), { draft: true }).write())).toEqual([])
})

/** Pieces that have broken files before, between ordinary ones. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...'\u0000 \u001f \ufffe \uffff ]]> <![CDATA[ & < > " \' &amp; </w:t> {party} $& %1 \r\n \r \u2028 \u0085 \t'.split(
      ' ',
    ),
    '\ud800',
    '\udfff',
    '\u202eשלום',
    '👩‍👩‍👧',
    ' ',
    'x'.repeat(3000),
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

it('stays a valid file with any text in every field', async () => {
  const text = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((all) => all.join(''))
  await fc.assert(
    fc.asyncProperty(
      text.filter((one) => one.trim() !== ''),
      async (one) => {
        expect(await validateWord(await anAnnex(everywhere(one), { draft: true }).write())).toEqual([])
      },
    ),
    // Each run has the Open XML SDK look at a whole file: half a second.
    { numRuns: 12, interruptAfterTimeLimit: 18_000 },
  )
}, 60_000)

it('keeps what can be kept, to the letter', async () => {
  for (const text of ['نص عربي', '👩‍👩‍👧‍👦', '<script>alert("x")</script> & &amp;', 'a]]>b']) {
    expect(wordText(await anAnnex(everywhere(text), { draft: true }).write())).toContain(text)
  }
})
