import type { LowFigure } from '@/lib/domain/award/low-figures'
import { Icon } from '../ui/icon'

/** Says under the name of a bid that one of its figures asks for an explanation, and leads to it. */
export function LowMark({ figures, code }: { figures: LowFigure[]; code: string }) {
  if (!figures.some(({ bid }) => bid === code)) return null
  return (
    <a
      href="#abnormally-low"
      className="tap flex w-fit items-center gap-1.5 text-[15px] font-semibold text-warn"
    >
      <Icon name="warn" size={13} />
      Abnormally low? Ask
    </a>
  )
}
