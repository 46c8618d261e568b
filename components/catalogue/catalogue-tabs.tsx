import { paths } from '@/lib/paths'
import { SectionSwitch } from '../ui/section-switch'

/** The three parts of the catalogue. */
export function CatalogueTabs({ current }: { current: 'requirements' | 'standards' | 'law' }) {
  return (
    <SectionSwitch
      label="Parts of the catalogue"
      items={[
        { href: paths.catalogue(), label: 'Requirements', current: current === 'requirements' },
        { href: paths.standards(), label: 'Standards', current: current === 'standards' },
        { href: paths.law(), label: 'Law', current: current === 'law' },
      ]}
    />
  )
}
