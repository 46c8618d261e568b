/** "Legal floor: …", one line a heading, as the content writes what moves where under a stance. */
export function Consequence({ text }: { text: string }) {
  return (
    <div className="mt-2 grid gap-1">
      {text.split('\n').map((line) => {
        const [, term, rest] = /^([A-Z][a-z ]{2,20}): (.*)$/.exec(line) ?? []
        return (
          <p key={line} className="m-0">
            {term ? (
              <>
                <span className="font-semibold text-ink">{term}:</span> {rest}
              </>
            ) : (
              line
            )}
          </p>
        )
      })}
    </div>
  )
}
