/**
 * The search page: looks in an index that is fetched once, and fills the
 * `<template>` elements of `search.liquid` with what it finds.
 *
 * Runs from a file of the site, writes no HTML and evaluates nothing, so a
 * strict Content-Security-Policy (`script-src 'self'; connect-src 'self'`) can
 * stay. The page works without it: the form leads to the archive.
 */

/** Things shown of each kind. */
const shownAtMost = {actor: 8, quotation: 30, article: 30}

/** The terms of a text, by the same rule as the index was made. */
export function termsOf(text) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/**
 * Make a function that finds things.
 *
 * All words must be there, but for those of `ignored` (“what has … said about
 * …”); when nothing has all of them, what has some is found, and `isWhole` is
 * false. The last word may be unfinished; long ones without a figure may have a
 * slip.
 *
 * The index of a long archive is in several parts.
 */
export function finder(MiniSearch, parts, ignored) {
  const engines = parts.map(({index, shown}) => {
    const engine = MiniSearch.loadJS(index, {
      fields: ['title', 'names', 'text', 'about'],
      tokenize: termsOf,
      processTerm: (term) => term
    })
    return (words, options) =>
      engine
        .search(words, options)
        .map(({id, score}) => ({score, one: shown[id]}))
  })
  const search = (words, options) =>
    engines
      .flatMap((engine) => engine(words, options))
      .sort((a, b) => b.score - a.score)
      .map(({one}) => one)
  const plain = new Set(ignored.split(' '))
  return (query) => {
    const all = termsOf(query)
    const telling = all.filter((term) => !plain.has(term))
    const terms = telling.length > 0 ? telling : all
    if (terms.length === 0) return {found: [], isWhole: true}
    const options = {
      boost: {title: 3, names: 2, about: 0.5},
      prefix: (term, at, list) => at === list.length - 1 && term.length > 1,
      fuzzy: (term) => (/^\p{L}{6,}$/u.test(term) ? 0.2 : false),
      weights: {prefix: 0.5, fuzzy: 0.2}
    }
    const words = terms.join(' ')
    const exact = search(words, {...options, combineWith: 'AND'})
    const isWhole = exact.length > 0 || terms.length === 1
    return {found: isWhole ? exact : search(words, options), isWhole}
  }
}

/** Fill a copy of a template; `data-with` leaves out what there is nothing for. */
function filled(template, values) {
  const copy = template.content.cloneNode(true)
  for (const part of copy.querySelectorAll('*')) {
    const {with: needed, text, href, lang, dir} = part.dataset
    if (needed && !values[needed]) {
      part.remove()
      continue
    }
    if (text) part.textContent = values[text] ?? ''
    if (href && values[href]) part.setAttribute('href', values[href])
    if (lang && values[lang]) part.setAttribute('lang', values[lang])
    if (dir && values[dir]) part.setAttribute('dir', values[dir])
    if (part.dataset.class) part.classList.add(values[part.dataset.class])
  }
  return copy
}

function start(form) {
  const status = document.querySelector('#status')
  const words = JSON.parse(form.dataset.words)
  const {lang} = document.documentElement
  let loading

  async function fetched(address) {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${response.status}`)
    return response.json()
  }

  /** The first part of the index, and those that it names. */
  async function parts() {
    const first = await fetched(form.dataset.index)
    const base = new URL(form.dataset.index, location.href)
    const more = (first.more ?? []).map((name) => fetched(new URL(name, base)))
    return [first, ...(await Promise.all(more))]
  }

  /** Fetch the library and the index, once; again after a failure. */
  function load() {
    loading ??= Promise.all([import('./minisearch.js'), parts()]).then(
      ([{default: MiniSearch}, all]) => finder(MiniSearch, all, words.ignored)
    )
    loading.catch(() => {
      loading = undefined
    })
    return loading
  }

  function tell(text, values = {}) {
    const told = text.replace(
      /\{(\w+)\}/g,
      (field, name) => values[name] ?? field
    )
    if (status.textContent !== told) status.textContent = told
  }

  async function look() {
    const query = form.elements.q.value.trim()
    const address = new URL(location.href)
    if (query) address.searchParams.set('q', query)
    else address.searchParams.delete('q')
    history.replaceState(null, '', address)
    if (!query) {
      tell('')
      show([])
      return
    }
    const waiting = setTimeout(() => tell(words.waiting), 200)
    try {
      const find = await load()
      if (query !== form.elements.q.value.trim()) return
      const {found, isWhole} = find(query)
      const {length: count} = found
      const rule = new Intl.PluralRules(lang).select(count)
      const values = {
        count: new Intl.NumberFormat(lang).format(count),
        words: `“${query}”`
      }
      const told = isWhole
        ? (words.found[rule] ?? words.found.other)
        : words.some
      tell(count > 0 ? told : words.none, values)
      show(found)
    } catch {
      tell(words.failed)
      show([])
    } finally {
      clearTimeout(waiting)
    }
  }

  function show(found) {
    for (const section of document.querySelectorAll('[data-found]')) {
      const kind = section.dataset.found
      const template = document.querySelector(`template[data-shows=${kind}]`)
      const some = found
        .filter((one) => one.kind === kind)
        .slice(0, shownAtMost[kind])
      section.hidden = some.length === 0
      section
        .querySelector('ul, ol')
        .replaceChildren(...some.map((one) => filled(template, one)))
    }
  }

  let pause
  form.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(look, 150)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    look()
  })
  form.addEventListener('focusin', () => load().catch(() => undefined), {
    once: true
  })
  const asked = new URLSearchParams(location.search).get('q')
  if (asked) {
    form.elements.q.value = asked
    look()
  }
}

if (typeof document !== 'undefined') {
  start(document.querySelector('#search'))
}
