import { Icon } from '../ui/icon'

/** What is wrong with a field and what to do, above the control; named by the control's `aria-describedby`. */
export function FieldError({ id, message }: { id: string; message: string | undefined }) {
  if (message === undefined) return null
  return (
    <p id={`${id}-error`} className="m-0 flex items-start gap-1.5 text-block font-semibold text-[15px]">
      <span className="mt-1">
        <Icon name="block" size={14} />
      </span>
      <span>
        <span className="sr-only">Error: </span>
        {message}
      </span>
    </p>
  )
}
