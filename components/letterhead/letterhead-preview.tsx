import type { CSSProperties } from 'react'

export interface LetterheadSample {
  title: string
  /** Font, size in points, weight, slant and colour, as far as the city says. */
  font?: string
  size?: number
  bold?: boolean
  italics?: boolean
  color?: string
}

/** What the annex takes over: header and footer with their pictures, and each style in its own letters. */
export function LetterheadPreview({
  header,
  footer,
  pictures,
  samples,
}: {
  header: string
  footer: string
  pictures: { src: string }[]
  samples: LetterheadSample[]
}) {
  return (
    <div className="sheet grid gap-4 bg-paper p-5" data-testid="letterhead-preview">
      <dl className="m-0 grid gap-3">
        <div>
          <dt className="font-semibold">Header</dt>
          <dd className="m-0">{header || 'No text'}</dd>
        </div>
        <div>
          <dt className="font-semibold">Footer</dt>
          <dd className="m-0">{footer || 'No text'}</dd>
        </div>
        <div>
          <dt className="font-semibold">Pictures</dt>
          <dd className="m-0 flex flex-wrap gap-3">
            {pictures.map(({ src }, index) => (
              // biome-ignore lint/performance/noImgElement: a picture of the officer's own, served by our route
              <img key={src} src={src} alt={`Logo ${index + 1} of the file`} className="max-h-24 bg-white" />
            ))}
            {pictures.length === 0 && 'None'}
          </dd>
        </div>
      </dl>
      <table className="table">
        <caption className="text-left font-semibold">Styles</caption>
        <thead>
          <tr>
            <th scope="col">Style</th>
            <th scope="col">Letters</th>
            <th scope="col">Sample</th>
          </tr>
        </thead>
        <tbody>
          {samples.map((sample) => (
            <tr key={sample.title}>
              <th scope="row">{sample.title}</th>
              <td>{wordsOf(sample)}</td>
              <td>
                <span className="bg-white px-1 text-black" style={lookOf(sample)}>
                  Smart charging
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function wordsOf({ font, size, color }: LetterheadSample): string {
  return (
    [font, size && `${size} pt`, color && `#${color}`].filter(Boolean).join(', ') || 'as the annex has it'
  )
}

function lookOf({ font, size, bold, italics, color }: LetterheadSample): CSSProperties {
  return {
    ...(font ? { fontFamily: `"${font}", sans-serif` } : {}),
    ...(size ? { fontSize: `${Math.min(size, 28)}pt` } : {}),
    ...(bold === undefined ? {} : { fontWeight: bold ? 700 : 400 }),
    ...(italics ? { fontStyle: 'italic' } : {}),
    ...(color ? { color: `#${color}` } : {}),
  }
}
