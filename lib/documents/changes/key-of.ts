import type { RequirementChange } from '../../domain/changes/tender-changes'
import type { ChangesContext } from './changes-context'

/** "SC-5", or "BD-19, beyond" for a part of a requirement. */
export function keyOf(
  { say }: Pick<ChangesContext, 'say'>,
  { key, part }: Pick<RequirementChange, 'key' | 'part'>,
): string {
  return part ? say(`changes.part.${part}`, { key }) : key
}
