'use client'

import type { ComponentProps } from 'react'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { ActionButton } from '../ui/action-button'
import { useDesk } from './desk-context'

/** Takes back what was decided on a requirement; on the desk that can be undone. */
export function SetBackButton({
  requirement,
  action,
  ...rest
}: Omit<ComponentProps<typeof ActionButton>, 'action'> & {
  requirement: string
  action(): Promise<ActionAnswer<{ entries: string[] }>>
}) {
  const desk = useDesk()
  return (
    <ActionButton
      {...rest}
      action={async () => {
        const answer = await action()
        if (answer.ok && answer.entries.length > 0)
          desk?.done({ label: `${requirement} set back`, entries: answer.entries })
        if (answer.ok) desk?.say(`${requirement} is set back to the catalogue.`)
        return answer
      }}
    />
  )
}
