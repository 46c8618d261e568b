import { assembleLots } from '../../domain/assembly/assemble-lots'
import type { Tender } from '../../domain/tender'
import { theContent } from '../../domain/testing/a-tender'
import type { EarlierVersion } from '../changes/earlier-version'

/** A tender kept as a version on 1 December 2026. */
export function aVersion(tender: Tender, number = 1): EarlierVersion {
  const { lots } = assembleLots(tender, theContent())
  return { tender, lots, number, name: `Version ${number}`, day: '2026-12-01' }
}
