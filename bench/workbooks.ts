import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { unzipSync, zipSync } from 'fflate'
import { content } from '../lib/content/content'
import { guard } from '../lib/documents/read-workbook/guard'
import { LIMITS } from '../lib/documents/read-workbook/limits'
import { readWorkbook } from '../lib/documents/read-workbook/read-workbook'
import { hostileFiles } from '../lib/documents/read-workbook/testing/hostile-files'
import { makeEvaluationMatrix } from '../lib/documents/workbook/matrix/make-evaluation-matrix'
import type { Criterion, EvaluationFile } from '../lib/domain/evaluation'
import { type Figure, median } from './measure'

const BIDS = 20
const CRITERIA = 30

/** Writing a scoring matrix, reading a form, and refusing uploads that were made to hurt. */
export async function workbooks(): Promise<Figure[]> {
  const everything = content()
  const matrix = () => {
    const made = makeEvaluationMatrix(evaluation(), everything)
    if (!made.ok) throw new Error(made.message)
    return made.write()
  }
  const bytes = await matrix()
  const parts = unzipSync(bytes)
  const zip = await median(20, () => zipSync(parts, { level: 6 }))
  const written = await median(20, matrix)
  const read = await median(20, () => readWorkbook(bytes))
  const unzip = await median(20, () => unzipSync(bytes))
  const most = deflateRawSync(new Uint8Array(LIMITS.entryBytes))
  const inflate = await median(10, () => inflateRawSync(most))
  const hostile = hostileFiles(bytes)
  const refused: Figure[] = []
  for (const [name, make] of Object.entries(hostile)) {
    const file = make()
    if (guard(file).ok) continue
    refused.push({
      what: `refusing an upload: ${name}`,
      value: await median(5, () => guard(file)),
      floor: inflate,
      floorIs: 'unpacking what one part may hold',
      unit: 'ms',
      goal: '< 300',
    })
  }
  return [
    {
      what: `scoring matrix of ${BIDS} bids and ${CRITERIA} criteria`,
      value: written,
      floor: zip,
      floorIs: 'zipping the same XML',
      unit: 'ms',
      goal: '< 200',
    },
    {
      what: 'reading it as an upload, in a worker',
      value: read,
      floor: unzip,
      floorIs: 'unzipping it',
      unit: 'ms',
      goal: '< 500',
    },
    ...refused,
  ]
}

/** Half the criteria need the other bids; every third has a threshold, so that the thresholds run in rounds. */
function evaluation(): EvaluationFile {
  const criteria = Array.from({ length: CRITERIA }, (_, index): Criterion => {
    const common = { id: `c${index}`, title: `Criterion ${index}`, weight: '3' }
    return index % 2 === 0
      ? { ...common, kind: 'price', scoring: { method: 'lowest-relative' } }
      : {
          ...common,
          kind: 'quality',
          scoring: { method: 'scale', max: '100' },
          ...(index % 3 === 0 ? { threshold: '0.5' } : {}),
        }
  })
  return {
    format: 'evaluation/1',
    aggregation: 'weighted-sum',
    ties: ['highest-ranked-criterion', 'lower-price', 'higher-quality', 'draw'],
    totalThreshold: '10',
    criteria,
    bids: Array.from({ length: BIDS }, (_, bid) => ({
      id: `bid-${bid}`,
      values: Object.fromEntries(
        criteria.map(({ id }, index) => [id, String(20 + ((bid * 37 + index * 11) % 80))]),
      ),
    })),
  }
}
