import { paths } from '@/lib/paths'

export interface ComparedVersion {
  number: number
  name: string
}

export interface ComparedScope {
  /** Value of the choice in the form. */
  value: string
  label: string
}

/** Which two states to compare and for which annex; a plain form, so that the address says what is shown. */
export function CompareForm({
  tenderId,
  versions,
  scopes,
  chosen,
}: {
  tenderId: string
  /** The latest first. */
  versions: ComparedVersion[]
  scopes: ComparedScope[]
  chosen: { from: number; to?: number; scope: string }
}) {
  const name = ({ number, name: given }: ComparedVersion) => `Version ${number} · ${given}`
  return (
    <form
      action={paths.versions(tenderId)}
      aria-label="Compare two versions"
      className="no-print flex flex-wrap items-end gap-3"
    >
      <div className="grid gap-1">
        <label className="label" htmlFor="compare-from">
          From
        </label>
        <select id="compare-from" name="from" className="control" defaultValue={chosen.from}>
          {versions.map((version) => (
            <option key={version.number} value={version.number}>
              {name(version)}
            </option>
          ))}
        </select>
      </div>
      <div className="grid gap-1">
        <label className="label" htmlFor="compare-to">
          To
        </label>
        <select id="compare-to" name="to" className="control" defaultValue={chosen.to ?? ''}>
          <option value="">The tender as it stands</option>
          {versions.map((version) => (
            <option key={version.number} value={version.number}>
              {name(version)}
            </option>
          ))}
        </select>
      </div>
      {scopes.length > 1 && (
        <div className="grid gap-1">
          <label className="label" htmlFor="compare-scope">
            Annex
          </label>
          <select id="compare-scope" name="scope" className="control" defaultValue={chosen.scope}>
            {scopes.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <button type="submit" className="btn btn-ghost">
        Compare
      </button>
    </form>
  )
}
