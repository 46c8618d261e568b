import type { AnnexContext } from './annex-context'

const NAMED = ['certified', 'commitment', 'declaration'] as const

/** How the annex calls a class of evidence; a class of the officer's own has its code for a name. */
export function classWords({ say }: Pick<AnnexContext, 'say'>, code: string): string {
  const named = NAMED.find((one) => one === code)
  return named ? say(`B.class.${named}`) : code
}
