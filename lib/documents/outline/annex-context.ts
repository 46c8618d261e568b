import type { AnnexTextKey } from '../../domain/annex-text-keys'
import type { AssembledLot } from '../../domain/assembly'
import type { Content } from '../../domain/content'
import type { ModelRecord } from '../../domain/content/model-record'
import type { ResolvedLot } from '../../domain/resolve-lot'
import type { Tender } from '../../domain/tender'
import type { AnnexPart } from './annex-choice'
import type { Ledger } from './ledger'
import type { MergedRequirement } from './merge-requirements'
import type { AnnexVersion } from './version-text'

/** A lot as it was chosen and as it was assembled. */
export interface AnnexLot {
  resolved: ResolvedLot
  assembled: AssembledLot
}

/** What every section of the annex is made from. */
export interface AnnexContext {
  tender: Tender
  content: Content
  lots: AnnexLot[]
  /** The operational models of the lots: one, or several in the internal overview. */
  models: ModelRecord[]
  requirements: MergedRequirement[]
  /** The numbers that earlier versions gave; absent where there is none. */
  ledger?: Ledger | undefined
  version?: AnnexVersion
  draft: boolean
  parts: AnnexPart[]
  fingerprint: string
  /** A text of `content/annex.yaml`, in the words of the model, with its slots filled. */
  say: (key: AnnexTextKey, slots?: Record<string, string>) => string
  /** Any text of the content, in the tender's language, with the words of the model in its slots. */
  fill: (text: { en: string; nl?: string }) => string
}
