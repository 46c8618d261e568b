/** A block's id as Word names bookmarks: letters, digits and underscores, 40 at most. */
export function bookmarkName(id: string): string {
  return id.replace(/[^A-Za-z0-9]/g, '_').slice(0, 40)
}
