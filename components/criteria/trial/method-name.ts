import Fraction from 'fraction.js'
import type { Scoring } from '@/lib/domain/evaluation'
import { METHOD_WORDS } from '@/lib/domain/method-words'
import { numberWords } from '../number-words'

/** A method with its figures, within a sentence: "straight line between 0.35 and 0.65". */
export function methodName(scoring: Scoring): string {
  const figure = (text: string) => numberWords(new Fraction(text))
  if (scoring.method === 'absolute-linear')
    return `straight line between ${figure(scoring.floor)} and ${figure(scoring.ceiling)}`
  if (scoring.method === 'linear-from-lowest')
    return `straight line from the lowest, span ${figure(new Fraction(scoring.span).mul(100).toString())} %`
  if (scoring.method === 'log') return `logarithm, no points at ${figure(scoring.base)} times the lowest`
  const words = METHOD_WORDS[scoring.method]
  return words.charAt(0).toLowerCase() + words.slice(1)
}
