// Every path and every npm script that README and docs/ name in `code` exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './node-runtime.mjs'

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const tops = readdirSync(root)
const docs = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true }).map((name) => join('docs', String(name))),
].filter((name) => name.endsWith('.md') && existsSync(join(root, name)))
const wrong = []
for (const doc of docs) {
  for (const [, code] of readFileSync(join(root, doc), 'utf8').matchAll(/`([^`\n]+)`/g)) {
    const script = /^npm run (?:-s )?([\w:-]+)/.exec(code)?.[1]
    if (script && !scripts[script]) wrong.push(`${doc}: \`${code}\`: package.json has no script ${script}`)
    const path = /^[\w.@()[\]-]+(?:\/[\w.@()[\]-]+)*\/?$/.test(code) ? code : null
    if (path?.includes('/') && tops.includes(path.split('/')[0]) && !existsSync(join(root, path)))
      wrong.push(`${doc}: \`${path}\` does not exist`)
  }
  for (const [, target] of readFileSync(join(root, doc), 'utf8').matchAll(
    /\]\((?!https?:|#|mailto:)([^)#\s]+)/g,
  )) {
    if (!existsSync(join(root, doc, '..', target))) wrong.push(`${doc}: link to ${target} leads nowhere`)
  }
}
for (const line of wrong) console.error(line)
process.exit(wrong.length === 0 ? 0 : 1)
