import { changeEvaluation } from '@/app/actions/criteria'
import { PresetList } from '@/components/criteria/preset-list'
import { countryOptions } from '@/components/tender/country-options'
import { Disclosure } from '@/components/ui/disclosure'
import type { Criterion } from '@/lib/domain/evaluation'
import { inLanguage } from '@/lib/domain/in-language'
import { presetModel } from '@/lib/domain/presets/preset-model'
import { presetsFor } from '@/lib/domain/presets/presets-for'
import { whyNotPreset } from '@/lib/domain/presets/why-not-preset'
import { paths } from '@/lib/paths'
import type { LoadedTender } from '@/lib/server/load-tender'

/** Ready criteria for the lot's operational model and country, with what its scored requirements propose put in. */
export function Presets({
  loaded: { id, tender, content },
  lot,
  proposals,
  hasOwn,
}: {
  loaded: LoadedTender
  lot: LoadedTender['tender']['lots'][number]
  proposals: Criterion[]
  hasOwn: boolean
}) {
  const { country } = tender.authority
  const library = content.presetCriteria
  // What can be used stands first, and a finding leads to the first.
  const offered = presetsFor(content.presets, lot.operationalModel, country)
    .map((preset) => ({ preset, whyNot: whyNotPreset(preset, library, lot) }))
    .toSorted((one, other) => Number(one.whyNot !== null) - Number(other.whyNot !== null))
  const list = (
    <PresetList
      presets={offered.map(({ preset, whyNot }) => ({
        id: preset.id,
        title: inLanguage(preset.title, 'en'),
        means: inLanguage(preset.means, 'en'),
        usualHere: preset.countries !== undefined,
        whyNot,
        ...(whyNot === null && { model: presetModel(preset, library, lot, proposals, tender.language) }),
      }))}
      country={countryOptions().find(({ value }) => value === country)?.label ?? country}
      replaces={hasOwn}
      lotHref={paths.lot(id, lot.id)}
      use={(model) => changeEvaluation.bind(null, { tenderId: id, lotId: lot.id, values: model })}
    />
  )
  if (hasOwn)
    return (
      <Disclosure summary="Use a ready set of criteria instead">
        <p className="m-0 mb-2">What you have typed in this lot is replaced.</p>
        {list}
      </Disclosure>
    )
  return (
    <section className="mt-5" aria-labelledby="ready-criteria">
      <h3 id="ready-criteria" className="m-0 mb-1">
        Begin with ready criteria
      </h3>
      <p className="lead">
        Each is complete: weights or order, figures, levels with descriptors, evidence and rules for equal
        totals.
        {proposals.length > 0 && ' What the scored requirements of this lot propose is in it.'} Every figure
        can be changed afterwards.
      </p>
      {list}
    </section>
  )
}
