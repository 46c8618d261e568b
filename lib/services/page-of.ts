/** Entries on a page of a list. */
export const PAGE_SIZE = 20

/** Which rows a page shows; a page past the end has none. */
export function pageOf(page: number): { limit: number; offset: number } {
  return { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }
}
