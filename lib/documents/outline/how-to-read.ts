import type { Sentence } from '../../domain/content/sentence'
import { TREATMENTS, type Treatment } from '../../domain/sets'
import type { Block } from '../block'
import type { AnnexContext } from './annex-context'
import { sectionHeading } from './section-heading'
import { sectionNumber } from './sections'
import { treatmentTitle } from './treatment-title'

/** A3: treatments, equivalents and the order of precedence. */
export function howToRead(annex: AnnexContext): Block[] {
  const { content, say } = annex
  const heading = (index: number, name: 'treatments' | 'reading' | 'precedence'): Block => ({
    kind: 'heading',
    id: `section-how-to-read-${name}`,
    level: 2,
    number: `${sectionNumber('how-to-read')}.${index}`,
    text: say(`A.how-to-read.${name}`),
  })
  return [
    sectionHeading(annex, 'how-to-read'),
    { kind: 'paragraph', text: say('A.how-to-read.intro') },
    heading(1, 'treatments'),
    {
      kind: 'table',
      caption: say('A.how-to-read.treatments.caption'),
      columns: [
        { title: say('A.how-to-read.treatments.treatment'), width: 22 },
        { title: say('A.how-to-read.treatments.means'), width: 78 },
      ],
      rows: standingTreatments(annex).map((treatment) => [
        treatmentTitle(annex, treatment),
        say(`treatment.${treatment}`),
      ]),
      rowHeaders: true,
    },
    heading(2, 'reading'),
    { kind: 'list', ordered: false, items: sentences(annex, content.howToRead) },
    heading(3, 'precedence'),
    { kind: 'paragraph', text: say('A.how-to-read.precedence.intro') },
    {
      kind: 'list',
      ordered: true,
      items: sentences(
        annex,
        content.precedence.filter(({ beside }) => !beside),
      ),
    },
    { kind: 'paragraph', text: say('A.how-to-read.precedence.beside') },
    {
      kind: 'list',
      ordered: false,
      items: sentences(
        annex,
        content.precedence.filter(({ beside }) => beside),
      ),
    },
  ]
}

/** The treatments that stand in this annex, in the order of the set. */
function standingTreatments({ requirements }: AnnexContext): Exclude<Treatment, 'excluded'>[] {
  const used = new Set(requirements.map(({ entry }) => entry.treatment))
  return TREATMENTS.filter((treatment) => treatment !== 'excluded').filter((treatment) => used.has(treatment))
}

/** The sentences for these models; in the overview a narrower one says for which. */
function sentences({ models, fill }: AnnexContext, all: Sentence[]): string[] {
  return all.flatMap(({ models: narrowed, text }) => {
    const meant = models.filter(({ id }) => !narrowed || narrowed.includes(id))
    if (meant.length === 0) return []
    if (meant.length === models.length) return [fill(text)]
    return [`${meant.map(({ title }) => fill(title)).join(', ')}: ${fill(text)}`]
  })
}
