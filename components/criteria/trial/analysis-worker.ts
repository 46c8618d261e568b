import type { EvaluationFile } from '@/lib/domain/evaluation'
import { analysis } from './analysis'

/** Thousands of rankings: computed beside the page, so that typing never waits for them. */
self.addEventListener('message', ({ data }: MessageEvent<{ turn: number; evaluation: EvaluationFile }>) => {
  self.postMessage({ turn: data.turn, found: analysis(data.evaluation) })
})
