/** A file as the answer of a route: saved under its name, never shown in the browser. */
export function download(body: BodyInit, fileName: string, type: string): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'cache-control': 'no-store',
    },
  })
}
