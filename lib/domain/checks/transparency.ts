import type { Articles } from './cite'

/** What is asked must be clear to everyone from the start: transparency and equal treatment. */
export const TRANSPARENCY: Articles = {
  procurement: 'Article 18(1)',
  concession: 'Article 3(1)',
  'open-market': 'Article 10(2)(d)',
}
