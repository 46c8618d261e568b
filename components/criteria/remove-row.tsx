/** Takes a row out of a table of the form; named after what it removes. A double click takes one. */
export function RemoveRow({ what, remove }: { what: string; remove(): void }) {
  return (
    <button
      type="button"
      className="btn btn-quiet"
      aria-label={`Remove ${what}`}
      onClick={({ detail }) => detail < 2 && remove()}
    >
      Remove
    </button>
  )
}
