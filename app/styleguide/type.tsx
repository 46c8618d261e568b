/** Headings, running text, hints, figures, and the text of the annex. */
export function Type() {
  return (
    <section aria-labelledby="type">
      <h2 id="type" className="m-0 mb-3">
        Type
      </h2>
      <div className="grid gap-6 md:grid-cols-2">
        <div className="grid gap-2">
          <p className="m-0 text-2xl font-[650]">Page heading, 24</p>
          <p className="m-0 text-xl font-[650]">Section heading, 20</p>
          <p className="m-0 text-[17px] font-[650]">Small heading, 17</p>
          <p className="m-0">
            Running text in Source Sans 3, 16 on 24. A link looks like <a href="#type">this</a>.
          </p>
          <p className="hint">A hint beside a field, 15.</p>
          <p className="m-0 text-sm text-soft">What explains a row, 14.</p>
          <p className="m-0">
            Figures stand under each other: <br /> 1,111.11 <br /> 8,888.88
          </p>
        </div>
        <div className="sheet self-start">
          <p className="m-0">
            The text of the annex in Source Serif 4, with <mark>changed words marked</mark>.
          </p>
        </div>
      </div>
    </section>
  )
}
