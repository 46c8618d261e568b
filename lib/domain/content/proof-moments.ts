export const PROOF_MOMENTS = [
  'with-bid',
  'before-award',
  'before-first-installation',
  'after-update',
  'in-operation',
] as const
