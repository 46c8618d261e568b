import type { FoundBid } from '@/db/queries/find-bids'
import type { ReceivedBid } from '@/lib/domain/bid/received-bid'

/** A bid as the domain sees it, from its rows; an empty column is an absent field. */
export function receivedBidOf({ row, requirements, values, files }: FoundBid): ReceivedBid {
  const {
    id,
    lotId,
    code,
    tenderer,
    receivedAt,
    openedAt,
    exclusionReason,
    exclusionRequirement,
    lateReason,
  } = row
  return {
    id,
    lotId,
    code,
    tenderer,
    ...(receivedAt === null ? {} : { receivedAt }),
    ...(openedAt === null ? {} : { openedAt }),
    ...(exclusionReason === null
      ? {}
      : {
          exclusion: {
            reason: exclusionReason,
            ...(exclusionRequirement === null ? {} : { requirement: exclusionRequirement }),
          },
        }),
    ...(lateReason === null ? {} : { admittedLate: lateReason }),
    requirements: Object.fromEntries(
      requirements.map(({ requirement, verdict, reason, declared }) => [
        requirement,
        { verdict, ...(reason === null ? {} : { reason }), ...(declared === null ? {} : { declared }) },
      ]),
    ),
    values: Object.fromEntries(
      values.map(({ criterion, value, rationale, passage, claimed, source }) => [
        criterion,
        {
          ...(value === null ? {} : { value }),
          ...(rationale === null ? {} : { rationale }),
          ...(passage === null ? {} : { passage }),
          ...(claimed === null ? {} : { claimed }),
          source,
        },
      ]),
    ),
    files: files.map(({ bidId, ...file }) => file),
  }
}
