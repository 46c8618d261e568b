/** The columns of the mandatory requirements on a wide screen; each field carries its own label as well. */
export function MandatoryHeading() {
  return (
    <div
      aria-hidden="true"
      className="hidden gap-x-6 pb-1.5 text-sm font-semibold text-soft xl:grid xl:grid-cols-[minmax(0,5fr)_minmax(0,8fr)]"
    >
      <span>Requirement</span>
      <span className="grid grid-cols-[330px_minmax(0,1fr)] gap-x-5">
        <span>Does the bid meet it?</span>
        <span>Reason, or what was looked at</span>
      </span>
    </div>
  )
}
