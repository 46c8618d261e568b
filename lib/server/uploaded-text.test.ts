import { describe, expect, it } from 'vitest'
import { IMPORT_LIMIT } from '@/lib/domain/inputs/import-tender'
import { refused } from '@/lib/services/testing/refused'
import { uploadedText } from './uploaded-text'

function form(content: BlobPart): FormData {
  const data = new FormData()
  data.set('file', new File([content], 'tender.json'))
  return data
}

describe('an uploaded file', () => {
  it('is read as text', async () => {
    expect(await uploadedText(form('{"title":"Größe"}'))).toBe('{"title":"Größe"}')
  })

  it.each([
    ['it is empty', form(''), /The file is empty\. Choose a tender file made/],
    ['it is too large', form('x'.repeat(IMPORT_LIMIT + 1)), /larger than 4 MB/],
    ['it is no text', form(new Uint8Array([0x50, 0x4b, 0xff, 0xfe])), /not text in UTF-8/],
    ['no form was sent', { text: '{}' }, /Choose a tender file/],
  ])('is refused where %s', async (_why, input, message) => {
    expect((await refused(uploadedText(input))).message).toMatch(message)
  })
})
