import type { EvaluationModel } from '@/lib/domain/evaluation'

/** The words for the classes of proof of a model: those of the annex, else the code as the officer wrote it. */
export function classWords(
  model: EvaluationModel | null,
  annex: Partial<Record<string, { en: string }>>,
): Record<string, string> {
  const codes = (model?.criteria ?? []).flatMap(({ scoring }) =>
    scoring.method === 'commitment' ? Object.keys(scoring.classes) : [],
  )
  return Object.fromEntries(codes.map((code) => [code, annex[`B.class.${code}`]?.en ?? code]))
}
