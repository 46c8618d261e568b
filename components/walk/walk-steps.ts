import { paths } from '@/lib/paths'

export interface WalkStep {
  title: string
  /** What to look at there. */
  look: string
  href: string
  /** Another page that belongs to it. */
  also?: string
}

/** The way through the example programme, from the choices of a lot to the result. */
export function walkSteps(tenderId: string, lotId: string): WalkStep[] {
  return [
    {
      title: 'The task list',
      look: 'Every step shows how far it is, and what needs you. Take them in order or jump.',
      href: paths.tender(tenderId),
    },
    {
      title: 'Lots and models',
      look: 'Each lot has one operational model. It decides who owns, who bears the risk and which law holds.',
      href: paths.lots(tenderId),
    },
    {
      title: 'Ask for bidirectional charging',
      look: 'Two choices: ready now, and discharging. Below them, what the law asks anyway and who can deliver when.',
      href: paths.bidirectional(tenderId, lotId),
    },
    {
      title: 'Switch a requirement',
      look: 'Open SC-6 and change its use: its clause follows, changed words are marked, and the checks say in red what that would ask of you. Undo stands above the list.',
      href: paths.requirements(tenderId, lotId),
    },
    {
      title: 'Award criteria',
      look: 'Weights with their sum, and imagined bids that show how the model behaves before you publish it.',
      href: paths.criteria(tenderId, lotId),
    },
    {
      title: 'Checks',
      look: 'What blocks publication, why, and a link to the field that mends it. A warning can be accepted with a reason.',
      href: paths.checks(tenderId),
    },
    {
      title: 'The annex',
      look: 'Read it as it will be printed, and take the Word file.',
      href: paths.annex(tenderId),
    },
    {
      title: 'Bids and result',
      look: 'Example bids are in. Open the result: every figure shows its calculation.',
      href: paths.result(tenderId, lotId),
      also: paths.bids(tenderId, lotId),
    },
  ]
}

/** The step whose page, or a page below it, is open; undefined on a page of none. The task list has no pages below. */
export function stepAt(steps: readonly WalkStep[], pathname: string): number | undefined {
  const at = steps.findIndex(({ href, also }, index) =>
    [href, also].some((page) => {
      const path = page?.split('?')[0]
      return path === pathname || (index > 0 && path !== undefined && pathname.startsWith(`${path}/`))
    }),
  )
  return at < 0 ? undefined : at
}
