/** Resolves once the browser has shown what has just changed; a page that is out of sight is not waited for. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    if (document.hidden) done()
    else requestAnimationFrame(() => setTimeout(done))
  })
}
