import { documents } from './documents'
import { domain } from './domain'
import { liveRanking } from './live-ranking'
import { print } from './measure'
import { pages } from './pages'
import { scoring } from './scoring'
import { versions } from './versions'
import { workbooks } from './workbooks'

print([
  ...(await domain()),
  ...(await documents()),
  ...(await workbooks()),
  ...(await versions()),
  ...(await scoring()),
  ...(await pages()),
  ...(await liveRanking()),
])
