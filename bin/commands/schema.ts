import * as z from 'zod/mini'
import { evaluationFile } from '../../lib/domain/evaluation'
import { tenderShape } from '../../lib/domain/tender'
import { readArguments } from './arguments'
import { printJson } from './print-json'
import { UsageError } from './usage-error'

const schemas = new Map<string, z.ZodMiniType>([
  ['tender', tenderShape],
  ['evaluation', evaluationFile],
])

/** `schema tender|evaluation`: the JSON Schema of what may be handed in, made from the zod schema. */
export function schema(args: string[]): number {
  const { words } = readArguments(args, 'schema tender|evaluation', 1, { json: 'boolean' })
  const chosen = schemas.get(words[0] ?? '')
  if (!chosen) throw new UsageError(`there is no schema ${words[0]}; expected tender or evaluation`)
  printJson(z.toJSONSchema(chosen, { io: 'input' }))
  return 0
}
