import { useEffect, useRef, useState } from 'react'
import type { EvaluationFile } from '@/lib/domain/evaluation'
import type { Analysis } from './analysis'

/** Typing goes on; the analysis begins when it pauses. */
const PAUSE = 300
const LEAST_BIDS = 2

/** How the criteria behave on the imagined bids, computed beside the page; undefined where nothing can be said yet. */
export function useAnalysis(evaluation: EvaluationFile | undefined): { found?: Analysis; working: boolean } {
  const worker = useRef<Worker | null>(null)
  const turn = useRef(0)
  const [answer, setAnswer] = useState<{ asked: string; found?: Analysis }>()
  const asked = evaluation && evaluation.bids.length >= LEAST_BIDS ? JSON.stringify(evaluation) : undefined

  useEffect(() => {
    if (asked === undefined) return
    const later = setTimeout(() => {
      worker.current ??= new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' })
      turn.current += 1
      const mine = turn.current
      worker.current.onmessage = ({ data }: MessageEvent<{ turn: number; found?: Analysis }>) => {
        if (data.turn === mine) setAnswer({ asked, ...(data.found && { found: data.found }) })
      }
      worker.current.postMessage({ turn: mine, evaluation: JSON.parse(asked) })
    }, PAUSE)
    return () => clearTimeout(later)
  }, [asked])

  useEffect(
    () => () => {
      worker.current?.terminate()
      worker.current = null
    },
    [],
  )
  if (asked === undefined) return { working: false }
  return { ...(answer?.found && { found: answer.found }), working: answer?.asked !== asked }
}
