import { permanentRedirect } from 'next/navigation'
import { paths } from '@/lib/paths'

/** An address cut short leads to the list. */
export default function Tenders() {
  permanentRedirect(paths.home())
}
