const TOKENS = [
  ['paper', 'what is read and typed on'],
  ['canvas', 'the page'],
  ['desk', 'under the sheet of the annex'],
  ['ink', 'text'],
  ['soft', 'text that explains'],
  ['line', 'between rows'],
  ['line-strong', 'under headings'],
  ['control', 'edge of a control, 3 to 1'],
  ['accent', 'what can be done'],
  ['accent-soft', 'what is chosen'],
  ['focus', 'where the keyboard is'],
  ['floor', 'legal floor'],
  ['must', 'mandatory'],
  ['award', 'award criterion'],
  ['later', 'applies later'],
  ['block', 'blocks, error'],
  ['warn', 'warning'],
  ['ok', 'in order'],
  ['mark', 'changed words'],
] as const

const STEPS = [4, 8, 12, 16, 20, 24, 28, 32]

/** The tokens of colour, each with what it is for, and the steps of spacing. */
export function Colours() {
  return (
    <section aria-labelledby="colours">
      <h2 id="colours" className="m-0 mb-3">
        Colour and spacing
      </h2>
      <ul className="m-0 grid list-none grid-cols-2 gap-3 p-0 sm:grid-cols-3 lg:grid-cols-5">
        {TOKENS.map(([name, use]) => (
          <li key={name} className="flex items-center gap-3">
            <span
              className="size-10 flex-none rounded border border-line-strong"
              style={{ background: `var(--${name})` }}
            />
            <span className="min-w-0">
              <b className="block font-[650]">{name}</b>
              <span className="text-sm text-soft">{use}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-5 mb-2">Steps of 4 px:</p>
      <ul className="m-0 flex list-none flex-wrap items-end gap-4 p-0">
        {STEPS.map((step) => (
          <li key={step} className="grid justify-items-center gap-1 text-sm">
            <span className="bg-accent" style={{ width: step, height: step }} />
            {step}
          </li>
        ))}
      </ul>
    </section>
  )
}
