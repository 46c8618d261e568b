/** Narrows a list of the catalogue by words; works before any script runs, and the address can be sent on. */
export function CatalogueSearch({
  action,
  label,
  search,
  count,
}: {
  action: string
  label: string
  search: string
  count: number
}) {
  return (
    <search className="no-print mt-5">
      <form action={action} className="flex flex-wrap gap-2">
        <input
          type="search"
          name="q"
          aria-label={label}
          placeholder={label}
          defaultValue={search}
          maxLength={200}
          className="control max-w-[30rem] flex-1 basis-52"
        />
        <button type="submit" className="btn btn-ghost">
          Find
        </button>
        {search !== '' && (
          <a href={action} className="btn btn-quiet">
            Show all
          </a>
        )}
      </form>
      {search !== '' && (
        <p role="status" className="m-0 mt-2 text-soft">
          {count === 0
            ? `Nothing found for “${search}”. Try fewer words.`
            : `${count} found for “${search}”.`}
        </p>
      )}
    </search>
  )
}
