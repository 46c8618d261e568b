import { domain } from './domain'
import { print } from './measure'
import { pages } from './pages'

print([...(await domain()), ...(await pages())])
