/** Parts that make a workbook do something: macros, controls, other files, other programs. */
const FORBIDDEN: readonly [RegExp, string][] = [
  [/vbaProject|\/macrosheets\/|vbaData/i, 'it holds macros'],
  [/\/externalLinks\//i, 'it is linked to other files'],
  [/\/(embeddings|activeX|ctrlProps)\//i, 'other files or controls are embedded in it'],
  [/\/(connections\.xml|queryTables\/|model\/)/i, 'it fetches data from elsewhere'],
]

/** What is wrong with a name in the package; undefined for the parts of a plain workbook. */
export function forbiddenPart(name: string): string | undefined {
  return FORBIDDEN.find(([pattern]) => pattern.test(name))?.[1]
}
