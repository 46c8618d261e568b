import { it } from 'vitest'
import { aTender, findingsOf } from '../testing/a-tender'
it('prints', () => { console.log(JSON.stringify(findingsOf(aTender()), null, 1)) })
