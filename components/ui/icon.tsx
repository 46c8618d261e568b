/** Line pictures on a 16 px grid; each stands beside its word and says nothing alone. */
const PATHS = {
  check: 'M3 8l4 4 6-8',
  lock: 'M3.5 7h9v6.5h-9zM5 7V5a3 3 0 0 1 6 0v2',
  award: 'M2 13.5h12M4 13V9M8 13V4M12 13V7',
  later: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M8 4.5V8l2.5 2',
  gauge: 'M2 12a6 6 0 0 1 12 0M8 12l3-4',
  note: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M8 7.5V11M8 4.8v.4',
  out: 'M4 8h8',
  block: 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM8 5v4M8 10.8v.4',
  warn: 'M8 2.2L14.5 13.5h-13zM8 6.5V10M8 11.6v.3',
  plus: 'M8 3v10M3 8h10',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  download: 'M8 2v8M4.5 7L8 10.5 11.5 7M2.5 13.5h11',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9M10.5 10.5L14 14',
  menu: 'M2 4h12M2 8h12M2 12h12',
} as const

export type IconName = keyof typeof PATHS

/** A picture in the colour of the words beside it, hidden from screen readers. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      className="flex-none fill-none stroke-current"
      strokeWidth={2}
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
