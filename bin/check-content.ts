import { join } from 'node:path'
import { ContentError } from '../lib/content/content-error'
import { loadContent } from '../lib/content/load-content'

const directory = process.env.WORKBENCH_CONTENT ?? join(process.cwd(), 'content')
try {
  loadContent(directory)
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  console.error(error.message)
  process.exit(1)
}
