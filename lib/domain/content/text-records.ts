import * as z from 'zod/mini'
import { words } from './words'

/** Texts of the annex that are not clauses: purpose, cover, how to read. Keys are used by the outline. */
export const annexTexts = z.record(z.string(), words)

/** Texts of the scoring matrix and of the response form. */
export const workbookTexts = z.record(z.string(), words)

/** Texts of the evaluation report. */
export const reportTexts = z.record(z.string(), words)

/** Texts of what goes beside the annex. */
export const companionTexts = z.record(z.string(), words)
