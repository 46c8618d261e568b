import * as z from 'zod/mini'

/** One page of the list; `search` looks in title, reference and authority, `deleted` shows what was deleted instead. */
export const listTendersInput = z.strictObject({
  page: z._default(z.int().check(z.minimum(1)), 1),
  search: z._default(z.string().check(z.maxLength(200)), ''),
  deleted: z._default(z.boolean(), false),
})
