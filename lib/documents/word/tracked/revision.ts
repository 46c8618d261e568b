/** Who made the changes and when; each change in the file has a number of its own. */
export interface Revision {
  author: string
  /** ISO moment. */
  date: string
  nextId: () => number
}

export type Mark = 'ins' | 'del'
