import type { FormField } from '../block'
import { cleanText } from './clean-text'
import { shorten } from './shorten'
import { run, textRuns, words } from './text-runs'
import type { WordState } from './word-state'
import { element, valued, type XmlElement } from './xml-element'

/** The longest tag and title that Word takes. */
const LONGEST_NAME = 64
/** What fits in a list of Word's. */
const LONGEST_OPTION = 255
const BOX = { false: '2610', true: '2612' } as const

/**
 * A place to fill in as a content control of Word's, inside a paragraph: it can be filled in, not deleted, and its tag names what
 * it answers (ECMA-376, 17.5.2; check boxes: [MS-DOCX] 2.6).
 */
export function wordField(state: WordState, field: FormField): XmlElement[] {
  const control = element('w:sdt', [
    element('w:sdtPr', [
      valued('w:alias', name(field.title)),
      valued('w:tag', name(field.tag)),
      valued('w:id', state.nextId()),
      valued('w:lock', 'sdtLocked'),
      ...(field.control === 'check' ? [] : [element('w:showingPlcHdr')]),
      kindOf(field),
    ]),
    element('w:sdtContent', [contentOf(field)]),
  ])
  if (field.control !== 'check') return [control]
  return [control, ...textRuns(`\u00A0${field.label}`)]
}

function kindOf(field: FormField): XmlElement {
  switch (field.control) {
    case 'text':
      return element('w:text', [], { 'w:multiLine': 1 })
    case 'choice':
      return element(
        'w:dropDownList',
        listed(field.options).map((option) =>
          element('w:listItem', [], { 'w:displayText': option, 'w:value': option }),
        ),
      )
    case 'check':
      return element('w14:checkbox', [
        element('w14:checked', [], { 'w14:val': 0 }),
        state('w14:checkedState', BOX.true),
        state('w14:uncheckedState', BOX.false),
      ])
  }
}

function state(name: string, code: string): XmlElement {
  return element(name, [], { 'w14:val': code, 'w14:font': 'MS Gothic' })
}

function contentOf(field: FormField): XmlElement {
  if (field.control !== 'check') return run([words(field.placeholder)], { style: 'PlaceholderText' })
  return run([words('☐')], { style: 'CheckBox' })
}

/** As Word takes them: clean, of a length that it shows, each once. */
function listed(options: readonly string[]): string[] {
  return [...new Set(options.map((option) => shorten(cleanText(option), LONGEST_OPTION)))]
}

function name(text: string): string {
  return shorten(cleanText(text), LONGEST_NAME)
}
