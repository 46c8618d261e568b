/** A4 in twentieths of a point, with the column that the numbers of the headings hang in: "A5.5.100" fits. */
export const PAGE = { width: 11_906, height: 16_838, side: 1_247, top: 1_531, bottom: 1_304 }
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side
export const NUMBER_COLUMN = 1_190
/** Characters in a table row that may fill most of a page: a longer one must be able to break. */
export const LONGEST_UNBROKEN = 1_200
