import { paths } from '@/lib/paths'
import { NavLink } from './nav-link'

/** The parts of the product that belong to no tender. */
export function SiteLinks() {
  return (
    <>
      <NavLink href={paths.home()} also={[paths.newTender(), paths.importTender()]}>
        Tenders
      </NavLink>
      <NavLink href={paths.catalogue()}>Catalogue</NavLink>
      <NavLink href={paths.guidance()}>Guidance</NavLink>
    </>
  )
}
