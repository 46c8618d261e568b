import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseTender } from '../../domain/parse-tender'
import type { Tender } from '../../domain/tender'
import { theContent } from '../../domain/testing/a-tender'
import { makeAnnex } from '../annex'
import type { AnnexChoice } from '../outline/annex-choice'

/** The annex of a tender, which the test expects to be made. */
export function anAnnex(tender: Tender, choice: AnnexChoice) {
  const made = makeAnnex(tender, theContent(), choice)
  if (!made.ok) throw new Error(made.message)
  return made
}

/** One of the examples that the product ships. */
export function anExample(name: 'utrecht-like-programme' | 'single-lot-procurement'): Tender {
  const file = fileURLToPath(new URL(`../../../content/examples/${name}.json`, import.meta.url))
  const parsed = parseTender(JSON.parse(readFileSync(file, 'utf8')), theContent())
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.tender
}
