/** Takes a row out of a list; named after what it removes. Of a double click the second meets the row that moved up, and does nothing. */
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
