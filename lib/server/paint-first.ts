/** A script that the framework loads beside the page: three attributes in any order, and no text. */
const SCRIPT = /<script(?=[^>]* src="\/_next\/)(?: src="[^"]*"| async=""| nonce="[^"]*"){3}><\/script>/g

/** A page that is never drawn, as in a window that is covered, wakes all the same. In milliseconds. */
const PATIENCE = 1_000

/**
 * The page is shown first and woken then: the scripts that the framework loads beside it are asked for once it has been
 * drawn, so that neither their download nor their making holds up what an officer reads
 * (docs/decisions/0014-a-fast-first-visit.md). A page in the background is woken at once.
 */
export function paintFirst(html: string): string {
  const scripts = html.match(SCRIPT) ?? []
  const end = html.lastIndexOf('</body>')
  const nonce = attribute(scripts[0] ?? '', 'nonce')
  if (nonce === undefined || end < 0) return html
  const sources = scripts.flatMap((tag) => attribute(tag, 'src')?.replaceAll('&amp;', '&') ?? [])
  const wake = `(${wakeOncePainted})(${JSON.stringify(sources)},${PATIENCE})`
  return `${html.slice(0, end).replace(SCRIPT, '')}<script nonce="${nonce}">${wake}</script>${html.slice(end)}`
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
}

/** Runs in the browser, so it is text: plain, old and small. */
const wakeOncePainted = `function(sources,patience){
var nonce=document.currentScript.nonce,woken
function wake(){
if(woken)return
woken=1
sources.forEach(function(source){
var script=document.createElement("script")
script.src=source
script.async=true
script.nonce=nonce
document.head.appendChild(script)
})
}
if(document.hidden)return wake()
setTimeout(wake,patience)
try{
new PerformanceObserver(function(seen){
if(seen.getEntriesByName("first-contentful-paint").length)wake()
}).observe({type:"paint",buffered:true})
}catch(error){wake()}
}`
