import { expect, it } from 'vitest'
import { parsedPlace } from './walk-place'

it('reads the place that was kept, and begins where there is none that can be read', () => {
  expect(parsedPlace('{"step":3,"closed":true}')).toEqual({ step: 3, closed: true })
  for (const text of [undefined, '', 'null', '3', '{', '{"step":"x"}'])
    expect(parsedPlace(text)).toEqual({ step: 0, closed: false })
})
