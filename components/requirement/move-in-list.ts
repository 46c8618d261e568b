/** The row of the list that an element is in. */
export function rowOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('[data-row]') ?? null
}

/** Puts the focus on the title of another row that is shown; at either end it stays, and from outside it enters at an end. */
export function moveInList(
  list: HTMLElement | null,
  from: HTMLElement | null,
  to: 'next' | 'previous' | 'first' | 'last',
): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]:not([hidden])') ?? [])]
  const at = from ? rows.indexOf(from) : -1
  const target = { next: at + 1, previous: at - 1, first: 0, last: rows.length - 1 }[to]
  rows[target]?.querySelector<HTMLElement>('[data-row-link]')?.focus()
}
