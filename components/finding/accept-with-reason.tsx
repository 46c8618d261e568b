import type { ComponentProps } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import type { Finding } from '@/lib/domain/assembly'
import { AcceptForm } from './accept-form'
import { findingPlace } from './finding-place'

/** The way to accept a warning with its reason: the same on the page of the checks and beside the field. */
export function AcceptWithReason({
  tenderId,
  finding,
  accept,
}: {
  tenderId: string
  finding: Finding
  accept: ComponentProps<typeof AcceptForm>['accept']
}) {
  return (
    <div className="mt-1">
      <Disclosure summary="Accept it with a reason">
        <AcceptForm
          tenderId={tenderId}
          place={findingPlace(finding)}
          message={finding.message}
          accept={accept}
        />
      </Disclosure>
    </div>
  )
}
