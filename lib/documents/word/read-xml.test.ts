import { describe, expect, it } from 'vitest'
import { readXml } from './read-xml'

const LONG = 8_000_000

describe("a part of somebody else's file", () => {
  it('gives elements, attributes in either quotes, and text', () => {
    expect(readXml(`<a x="1 &amp; 2"\n y = 'q"q' ><b/>text<c z=""></c></a>`)).toEqual({
      name: 'a',
      attributes: { x: '1 & 2', y: 'q"q' },
      children: [
        { name: 'b', attributes: {}, children: [] },
        'text',
        { name: 'c', attributes: { z: '' }, children: [] },
      ],
    })
  })

  it('is read whole where one attribute is as long as the part, as Word keeps pictures of shapes', () => {
    const long = 'A'.repeat(LONG)
    expect(readXml(`<a o:gfxdata="${long}" id="2"/>`)?.attributes).toEqual({ 'o:gfxdata': long, id: '2' })
  })

  // Each takes hours where every place of the text is a place to start looking from.
  it.each<[string, string]>([
    ['letters without end in a tag', `<a ${'b'.repeat(LONG)}></a>`],
    ['words without values in a tag', `<a ${'b '.repeat(LONG / 2)}></a>`],
    ['spaces without end in a tag', `<a b${' '.repeat(LONG)}></a>`],
    ['a value that is never closed', `<a ${'b="'.repeat(LONG / 3)}></a>`],
    ['a name as long as the part', `<${'a'.repeat(LONG)}/>`],
    ['tags that are never closed', '<a '.repeat(LONG / 3)],
    ['comments that are never closed', '<!-- '.repeat(LONG / 5)],
    ['more elements than any style sheet', `<a>${'<b/>'.repeat(LONG / 4)}</a>`],
  ])('is refused at once: %s', (_, text) => {
    expect(readXml(text)).toBeUndefined()
  })
})
