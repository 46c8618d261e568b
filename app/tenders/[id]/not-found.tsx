'use client'

import { useParams, useSearchParams } from 'next/navigation'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { Pane } from '@/components/ui/pane'
import { paths } from '@/lib/paths'

/** Inside a tender that exists: the address names a lot, an annex or a bid that the tender does not have. */
export default function NotInThisTenderPage() {
  const query = useSearchParams()
  const { id } = useParams<{ id: string }>()
  return (
    <Pane>
      <PageHeading
        title={titleOf(query.get('model'), query.get('lot'))}
        lead="The address may be mistyped, or what it named was removed."
      />
      <p className="m-0 flex flex-wrap gap-3">
        <Link href={paths.lots(id)} className="btn">
          To the lots of this tender
        </Link>
        <Link href={paths.tender(id)} className="btn btn-ghost">
          To the overview
        </Link>
      </p>
    </Pane>
  )
}

function titleOf(model: string | null, lot: string | null): string {
  if (model !== null) return `This tender has no annex of the model “${model.slice(0, 40)}”`
  if (lot !== null) return `This tender has no lot “${lot.slice(0, 40)}”`
  return 'This tender has no such page'
}
