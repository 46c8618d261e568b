import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import type * as z from 'zod/mini'
import { problems } from '@/lib/domain/problems'
import { ContentError } from './content-error'

/** A validated record and the file that it stands in, for the cross-checks. */
export interface Located<T> {
  file: string
  value: T
}

/** The file's name in messages, whatever the directory is called on this machine. */
export const fileName = (path: string) => `content/${path}`

/** Reads one YAML file of the content directory; throws `ContentError` with the first problem. */
export function readRecord<T extends z.ZodMiniType>(
  directory: string,
  path: string,
  schema: T,
): Located<z.output<T>> {
  const file = fileName(path)
  const input = parseYaml(file, readText(directory, path))
  const parsed = schema.safeParse(input)
  if (parsed.success) return { file, value: parsed.data }
  const [first] = problems(parsed.error, input)
  throw new ContentError(file, first?.path ?? '', first?.message ?? 'not as expected')
}

/** Every record of a folder, one file each, in the order of the file names. */
export function readFolder<T extends z.ZodMiniType>(
  directory: string,
  folder: string,
  schema: T,
): Located<z.output<T>>[] {
  return listFolder(directory, folder).map((name) => readRecord(directory, `${folder}/${name}`, schema))
}

function listFolder(directory: string, folder: string): string[] {
  let names: string[]
  try {
    names = readdirSync(join(directory, folder))
  } catch {
    throw new ContentError(fileName(folder), '', 'the folder is missing or cannot be read')
  }
  const visible = names.filter((name) => !name.startsWith('.')).sort()
  const stranger = visible.find((name) => !name.endsWith('.yaml'))
  if (stranger)
    throw new ContentError(fileName(`${folder}/${stranger}`), '', 'only .yaml files belong in this folder')
  return visible
}

function readText(directory: string, path: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(directory, path))
  } catch {
    throw new ContentError(fileName(path), '', 'the file is missing or cannot be read')
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ContentError(fileName(path), '', 'the file is not UTF-8 text')
  }
}

function parseYaml(file: string, source: string): unknown {
  const document = parseDocument(source)
  const [fault] = [...document.errors, ...document.warnings]
  if (!fault) return document.toJS()
  const place = fault.linePos?.[0]
  const reason = (fault.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
  throw new ContentError(
    file,
    place ? `line ${place.line}, column ${place.col}` : '',
    `not valid YAML: ${reason}`,
  )
}
