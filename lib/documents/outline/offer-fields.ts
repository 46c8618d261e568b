import type { Criterion } from '../../domain/evaluation'
import { creditsHardware } from '../../domain/scoring/credits-hardware'
import type { FormField } from '../block'
import type { AnnexContext } from './annex-context'
import { classWords } from './class-words'

/** What a tenderer fills in for one criterion in part C: a place for each thing that its formula looks at. */
export function offerFields(
  annex: Pick<AnnexContext, 'say'>,
  { title, scoring, levels = [], unit }: Pick<Criterion, 'title' | 'scoring' | 'levels' | 'unit'>,
  tag: string,
): FormField[] {
  const { say } = annex
  const text = (what: string, words: string): FormField => ({
    control: 'text',
    tag: `${tag}${what}`,
    title: `${title}: ${words}`,
    placeholder: words,
  })
  const choice = (what: string, words: string, options: string[]): FormField => ({
    control: 'choice',
    tag: `${tag}${what}`,
    title: `${title}: ${words}`,
    placeholder: words,
    options,
  })
  if (scoring.method === 'commitment')
    return [
      text('.share', say('C.offer.share')),
      text('.months', say('C.offer.months')),
      choice(
        '.class',
        say('C.offer.class'),
        Object.keys(scoring.classes).map((code) => classWords(annex, code)),
      ),
      ...(creditsHardware({ scoring })
        ? [choice('.hardware', say('C.offer.hardware'), [say('C.fill.yes'), say('C.fill.no')])]
        : []),
    ]
  if (levels.length > 0)
    return [
      choice(
        '',
        say('C.offer.level'),
        levels.map(({ code, label }) => `${code}: ${label}`),
      ),
    ]
  return [text('', unit?.trim() ? say('C.offer.value', { unit: unit.trim() }) : say('C.fill.text'))]
}
