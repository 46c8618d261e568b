/** The sections of part A in their order: the numbers A1 to A9 never depend on what a tender holds. */
export const SECTIONS_OF_A = [
  'purpose',
  'definitions',
  'how-to-read',
  'lots',
  'requirements',
  'later',
  'grid-operator',
  'standards',
  'legislation',
] as const

export type SectionOfA = (typeof SECTIONS_OF_A)[number]

/** "A6" for `later`. */
export function sectionNumber(section: SectionOfA): string {
  return `A${SECTIONS_OF_A.indexOf(section) + 1}`
}
