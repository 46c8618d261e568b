import { loadLetterhead } from '@/lib/server/load-letterhead'

/** A picture of the city's look, as the annex shows it. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string; name: string }> }) {
  const { id, name } = await params
  const look = await loadLetterhead(id)
  const picture = look?.ok ? look.letterhead.pictures.find((one) => one.name === name) : undefined
  if (!picture) return new Response('There is no such picture.\n', { status: 404 })
  return new Response(Uint8Array.from(picture.bytes), {
    headers: {
      'content-type': name.endsWith('.png') ? 'image/png' : 'image/jpeg',
      'cache-control': 'no-store',
    },
  })
}
