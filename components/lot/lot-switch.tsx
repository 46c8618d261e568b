import type { Lot } from '@/lib/domain/tender'
import { SectionSwitch } from '../ui/section-switch'

/** The lots side by side, one open. */
export function LotSwitch({
  lots,
  current,
  href,
}: {
  lots: Pick<Lot, 'id' | 'title'>[]
  current: string
  href(lotId: string): string
}) {
  return (
    <SectionSwitch
      label="Lots"
      items={lots.map(({ id, title }) => ({
        href: href(id),
        label: `Lot ${id} · ${title}`,
        current: id === current,
      }))}
    />
  )
}
