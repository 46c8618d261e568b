/** A date decides alone where the requirement binds on it whether or not a certificate can be had. */
export function dateDecides({ trigger, then }: { trigger?: string; then?: string }): boolean {
  return trigger === 'date' && then === 'next-proof'
}
