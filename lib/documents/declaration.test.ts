import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { aTender } from '../domain/testing/a-tender'
import { below, child } from './letterhead/elements'
import { anAnnex } from './testing/an-annex'
import { documentXml } from './testing/document-xml'
import { validateWord } from './testing/validate-word'
import { wordText } from './testing/word-text'
import { readXml } from './word/read-xml'
import { writeXml } from './word/write-xml'
import type { XmlElement } from './word/xml-element'

const declaration = () => anAnnex(aTender(), { part: 'C', draft: false }).write()

function controls(root: XmlElement): Map<string, XmlElement> {
  return new Map(
    below(root, 'w:sdt').flatMap((one) => {
      const tag = child(child(one, 'w:sdtPr'), 'w:tag')?.attributes['w:val']
      return tag === undefined ? [] : [[String(tag), one] as const]
    }),
  )
}

function parsed(bytes: Uint8Array): XmlElement {
  const root = readXml(documentXml(bytes))
  if (!root) throw new Error('not XML')
  return root
}

describe('the declaration of compliance', () => {
  it('has an answer to choose and a proof to fill in for each requirement, named by its key', async () => {
    const found = controls(parsed(await declaration()))
    for (const tag of ['SC-5.met', 'SC-5.proof', 'BD-21.met', 'GEN-1.met', 'applicant.name', 'lot.1'])
      expect([...found.keys()]).toContain(tag)
    const met = child(found.get('SC-5.met'), 'w:sdtPr')
    expect(met && below(met, 'w:listItem').map(({ attributes }) => attributes['w:value'])).toEqual([
      'Yes',
      'No',
    ])
    expect(child(met, 'w:showingPlcHdr')).toBeDefined()
    expect(child(met, 'w:alias')?.attributes['w:val']).toContain('SC-5')
    expect(child(child(found.get('lot.1'), 'w:sdtPr'), 'w14:checkbox')).toBeDefined()
  })

  it('numbers each control once, and none as a bookmark', async () => {
    const root = parsed(await anAnnex(aTender(), { draft: true }).write())
    const ids = [
      ...below(root, 'w:sdtPr').flatMap((one) => child(one, 'w:id')?.attributes['w:val'] ?? []),
      ...below(root, 'w:bookmarkStart').map(({ attributes }) => attributes['w:id']),
    ].map(String)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is valid when it is filled in, and says what was filled in', async () => {
    const blank = await declaration()
    const root = parsed(blank)
    for (const [tag, control] of controls(root)) fill(tag, control)
    const files = unzipSync(blank)
    const filled = zipSync({ ...files, 'word/document.xml': strToU8(writeXml(root)) })
    expect(await validateWord(filled)).toEqual([])
    const text = wordText(filled)
    expect(text).toContain('Answer to SC-5.proof')
    expect(text).toContain('☒')
    expect(text).not.toContain('Choose')
  })
})

/** As Word does it: the placeholder goes, the answer stands there. */
function fill(tag: string, control: XmlElement): void {
  const properties = child(control, 'w:sdtPr')
  const content = child(control, 'w:sdtContent')
  if (!properties || !content) throw new Error(tag)
  properties.children = properties.children.filter(
    (one) => typeof one === 'string' || one.name !== 'w:showingPlcHdr',
  )
  const [state] = below(properties, 'w14:checked')
  if (state) state.attributes['w14:val'] = 1
  const isChoice = below(properties, 'w:dropDownList').length > 0
  for (const text of below(content, 'w:t'))
    text.children = [state ? '☒' : isChoice ? 'Yes' : `Answer to ${tag}`]
}

it('lets whoever brings no point that feeds in answer so, and nobody else', () => {
  const options = anAnnex(aTender(), { draft: true }).blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows
          .flat()
          .flatMap((cell) => (typeof cell === 'string' ? [] : cell))
          .flatMap((field) =>
            field.control === 'choice' && field.tag.endsWith('.met')
              ? [[field.tag, field.options] as const]
              : [],
          )
      : [],
  )
  const answers = new Map(options)
  expect(answers.get('BD-21.met')).toEqual(['Yes', 'No', 'Not applicable'])
  expect(answers.get('SC-6.met')).toEqual(['Yes', 'No'])
})
