import { domain } from './domain'
import { print } from './measure'
import { pages } from './pages'
import { scoring } from './scoring'
import { workbooks } from './workbooks'

print([...(await domain()), ...(await workbooks()), ...(await scoring()), ...(await pages())])
