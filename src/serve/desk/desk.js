/**
 * The desk in the browser: what has changed on the disk is fetched and put in
 * place, part by part.
 */
const status = document.querySelector('#status')
const {file} = document.body.dataset
let busy
let again = false

/** Fetch the page as it is now, and take over the parts that differ. */
async function refresh() {
  if (busy) {
    again = true
    return
  }
  busy = true
  try {
    const response = await fetch(location.href)
    const html = await response.text()
    const fresh = new DOMParser().parseFromString(html, 'text/html')
    takeOver(fresh)
    say('')
  } catch {
    say('quoin preview has ended.')
  } finally {
    busy = false
    if (again) {
      again = false
      refresh()
    }
  }
}

function takeOver(fresh) {
  const names = (root) =>
    [...root.querySelectorAll('[data-part]')].map(({dataset}) => dataset.part)
  if (names(document).join() !== names(fresh).join()) {
    location.reload()
    return
  }
  document.title = fresh.title
  for (const next of fresh.querySelectorAll('[data-part]')) {
    const {part, digest} = next.dataset
    const old = document.querySelector(`[data-part="${part}"]`)
    if (old.dataset.digest === digest) continue
    if (old.tagName === 'IFRAME') {
      old.dataset.digest = digest
      old.contentWindow.location.reload()
    } else swap(old, next)
  }
}

/** Put a part in place of another; the focus stays where it was. */
function swap(old, next) {
  const focused = old.contains(document.activeElement)
    ? document.activeElement.id
    : ''
  old.replaceWith(document.adoptNode(next))
  if (focused) document.getElementById(focused)?.focus()
}

function say(text) {
  if (status.textContent !== text) status.textContent = text
}

/** Links to elsewhere lead out of the frame, into a tab of their own. */
function watchFrame(frame) {
  frame.addEventListener('load', () => {
    frame.contentDocument?.addEventListener('click', (event) => {
      const link = event.target.closest?.('a[href]')
      if (!link || link.origin === location.origin) return
      event.preventDefault()
      window.open(link.href, '_blank', 'noopener,noreferrer')
    })
  })
}

for (const frame of document.querySelectorAll('iframe')) watchFrame(frame)

/**
 * A tab that nobody sees does not listen: browsers have few connections to one
 * server, and an editor many tabs.
 */
let events
function listen() {
  if (document.hidden) {
    events?.close()
    events = undefined
  } else if (!events) {
    events = new EventSource(`/_desk/events?file=${encodeURIComponent(file)}`)
    events.onmessage = refresh
    events.onopen = refresh
    events.onerror = () => say('quoin preview has ended.')
  }
}

document.addEventListener('visibilitychange', listen)
listen()
