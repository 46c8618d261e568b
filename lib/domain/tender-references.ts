import type { Content } from './content'
import { evaluationReferences } from './evaluation-references'
import { parameterProblem } from './parameter-problem'
import { type Problem, pathText, shown } from './problems'
import type { Decision, Tender } from './tender'

type Path = (string | number)[]

/** What the fields of a tender say of each other and of the catalogue: keys, lots and parameters exist, once each. */
export function tenderReferences(tender: Tender, content: Content): Problem[] {
  const lots = new Set(tender.lots.map(({ id }) => id))
  const catalogue = new Set<string>(content.requirements.map(({ key }) => key))
  const local = new Set<string>(tender.localRequirements.map(({ key }) => key))
  const known = (key: string) => catalogue.has(key) || local.has(key)
  const found: Problem[] = []
  const wrong = (path: Path, message: string) => found.push({ path: pathText(path), message })
  const lotAt = (path: Path, id: string) => {
    if (!lots.has(id)) wrong(path, `no lot ${shown(id)}; expected one of: ${[...lots].join(', ')}`)
  }
  const keyAt = (path: Path, key: string) => {
    if (!known(key))
      wrong(path, `no requirement ${shown(key)} in ${tender.catalogue} or among the local ones`)
  }

  for (const index of repeated(tender.lots.map(({ id }) => id)))
    wrong(
      ['lots', index, 'id'],
      `the lot ${shown(tender.lots[index]?.id)} is given twice; expected each id once`,
    )
  for (const index of repeated(tender.localRequirements.map(({ key }) => key)))
    wrong(
      ['localRequirements', index, 'key'],
      `the key ${shown(tender.localRequirements[index]?.key)} is given twice; expected each key once`,
    )

  tender.localRequirements.forEach((requirement, index) => {
    requirement.lots.forEach((lot, at) => {
      lotAt(['localRequirements', index, 'lots', at], lot)
    })
    for (const at of repeated(requirement.lots))
      wrong(['localRequirements', index, 'lots', at], `the lot ${shown(requirement.lots[at])} is given twice`)
  })
  tender.decisions.forEach((decision, index) => {
    keyAt(['decisions', index, 'requirement'], decision.requirement)
    lotAt(['decisions', index, 'lot'], decision.lot)
    found.push(...parameterProblems(decision, index, content))
  })
  found.push(...repeatedFields(tender.decisions))
  tender.marketEvidence.forEach(({ requirement }, index) => {
    keyAt(['marketEvidence', index, 'requirement'], requirement)
  })
  tender.acceptedFindings.forEach(({ lot, requirement }, index) => {
    if (lot !== undefined) lotAt(['acceptedFindings', index, 'lot'], lot)
    if (requirement !== undefined) keyAt(['acceptedFindings', index, 'requirement'], requirement)
  })
  for (const [lot, model] of Object.entries(tender.evaluation)) {
    if (!lots.has(lot))
      wrong(['evaluation', lot], `no lot ${shown(lot)}; expected one of: ${[...lots].join(', ')}`)
    found.push(...evaluationReferences(model, ['evaluation', lot], known))
  }
  return found
}

/** Parameters of a decision exist and fit. */
function parameterProblems(decision: Decision, index: number, content: Content): Problem[] {
  const requirement = content.requirements.find(({ key }) => key === decision.requirement)
  return Object.entries(decision.parameters ?? {}).flatMap(([id, value]) => {
    const parameter = requirement?.parameters.find((entry) => entry.id === id)
    const ids = (requirement?.parameters ?? []).map((entry) => entry.id)
    const message = parameter
      ? parameterProblem(parameter, value)
      : `unknown parameter; ${decision.requirement} has: ${ids.join(', ') || 'none'}`
    return message ? [{ path: pathText(['decisions', index, 'parameters', id]), message }] : []
  })
}

/** Several decisions for one requirement, lot and part merge field by field; the same field twice contradicts itself, but each departure may bring its own rationale. */
function repeatedFields(decisions: Decision[]): Problem[] {
  const seen = new Map<string, Set<string>>()
  return decisions.flatMap((decision, index) => {
    const id = JSON.stringify([decision.requirement, decision.lot, decision.part ?? ''])
    const fields = seen.get(id) ?? new Set<string>()
    seen.set(id, fields)
    return fieldsOf(decision).flatMap((path) => {
      const name = path.join('.')
      if (fields.has(name))
        return [
          {
            path: pathText(['decisions', index, ...path]),
            message: `set twice for ${decision.requirement} in lot ${decision.lot}; expected it once`,
          },
        ]
      fields.add(name)
      return []
    })
  })
}

/** The fields that a decision sets; of parameters and deferral each one on its own. */
function fieldsOf(decision: Decision): string[][] {
  const { requirement, lot, part, rationale, ...fields } = decision
  return Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined) return []
    if (typeof value !== 'object') return [[name]]
    return Object.entries(value).flatMap(([inner, set]) => (set === undefined ? [] : [[name, inner]]))
  })
}

/** Places of the second and later occurrences. */
function repeated(values: string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []))
}
