interface PublishedBid {
  price: number
  quality: number
  scores: (number | null)[]
}

/** One worked table of `published-scores.json`. Each has the parameters and results of its own method; the test of a table names those that it has. */
export interface PublishedTable {
  id: string
  method: string
  reproduces: boolean | null
  params: Record<
    | 'maxPoints'
    | 'roundDecimals'
    | 'displayTruncateDecimals'
    | 'span'
    | 'priceMax'
    | 'priceWeight'
    | 'technicalWeight'
    | 'technicalMax'
    | 'A',
    number
  > & { spans: number[]; weights: number[]; dummy: PublishedBid }
  bids: PublishedBid[]
  expected: Results
  computed: Results
  matrix: number[][]
}

type Results = Record<
  | 'pricePoints'
  | 'fictitiousPrice'
  | 'total'
  | 'rank'
  | 'Z'
  | 'technical'
  | 'price'
  | 'without'
  | 'withDummy'
  | 'rankWithout'
  | 'rankWithABC'
  | 'roc',
  number[]
> &
  Record<'totalBySpan' | 'rankBySpan', Record<string, number[]>> &
  Record<'differenceBminusC' | 'differenceWithoutA', number>
