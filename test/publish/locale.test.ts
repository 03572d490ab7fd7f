import {describe, expect, it} from 'vitest'
import {localeIn, spoken} from '../../src/publish/locale.ts'
import type {Form} from '../../src/publish/locales/words.ts'
import {templatesFrom} from '../../src/publish/templates.ts'

/** The fields of a text in order of the alphabet, each once. */
function fieldsOf(form: Form): string[] {
  const texts = typeof form === 'string' ? [form] : Object.values(form)
  const fields = texts.flatMap((text) => text.match(/\{\w+\}/g) ?? [])
  return [...new Set(fields)].sort()
}

/** What a template says wrong, with its place. */
function complaintOf(source: string): string {
  const templates = templatesFrom(new Map([['a.liquid', source]]))
  try {
    return templates('a.liquid', {})
  } catch (error) {
    const {file, line, column, reason} = error as Record<string, unknown>
    return `${file}:${line}:${column} ${reason}`
  }
}

describe('localeIn', () => {
  it.each(Object.keys(spoken))(
    'has every word with its fields in %s',
    (language) => {
      for (const [key, form] of Object.entries(spoken.en ?? {})) {
        const other = spoken[language]?.[key as 'skip']
        expect([key, other && fieldsOf(other)]).toEqual([key, fieldsOf(form)])
        const texts =
          typeof other === 'string' ? [other] : Object.values(other ?? {})
        for (const text of texts) {
          expect(text.trim()).toBe(text)
          expect(text).not.toBe('')
        }
      }
    }
  )

  it('says the words of a language, also of a region of it', () => {
    expect(localeIn('de-AT').say('quotations')).toBe('Zitate')
    expect(localeIn('ES').say('issue', {number: '42'})).toBe('Número 42')
  })

  it('chooses the plural form that the language has for a number', () => {
    const counted = (language: string, count: number) =>
      localeIn(language).say('count.articles', {count})
    expect(counted('en', 0)).toBe('0 articles')
    expect(counted('en', 1)).toBe('1 article')
    expect(counted('fr', 0)).toBe('0 article')
    expect(counted('es', 2)).toBe('2 artículos')
  })

  it('writes numbers as the language does, and leaves texts alone', () => {
    expect(localeIn('en').say('count.articles', {count: 12345})).toBe(
      '12,345 articles'
    )
    expect(localeIn('de').say('count.articles', {count: 12345})).toBe(
      '12.345 Artikel'
    )
    expect(localeIn('en').say('issue', {number: '1200'})).toBe('Issue 1200')
  })

  it('fills each field once: what is filled in is not read again', () => {
    const title = '{number} $& {title}'
    expect(localeIn('en').say('issue.title', {title, number: '7'})).toBe(
      '{number} $& {title} (issue 7)'
    )
  })

  it('says English words with its own days in a language it does not speak', () => {
    const locale = localeIn('pt-PT')
    expect(locale.say('latest')).toBe('Latest')
    expect(locale.days.month('2026-03-01')).toBe('março')
    expect(localeIn('qq-none').list(['A', 'B'])).toBe('A and B')
  })

  it('lets the words of the publication win', () => {
    const own = {
      latest: 'News',
      'count.articles': {one: '{count} piece', other: '{count} pieces'}
    }
    const locale = localeIn('en', own)
    expect(locale.say('latest')).toBe('News')
    expect(locale.say('count.articles', {count: 3})).toBe('3 pieces')
    expect(locale.say('archive')).toBe('Archive')
  })

  it('lists names as the language does', () => {
    expect(localeIn('en-GB').list(['Ana', 'Ben', 'Cy'])).toBe('Ana, Ben and Cy')
    expect(localeIn('es').list(['Ana', 'Inés'])).toBe('Ana e Inés')
  })
})

describe('the filter t', () => {
  const say = (source: string, language = 'en') =>
    templatesFrom(new Map([['a.liquid', source]]), localeIn(language))(
      'a.liquid',
      {n: 2, title: 'A & B'}
    )

  it('says a word in templates, escaped like every value', () => {
    expect(say('{{ "quotations" | t }}', 'fr')).toBe('Citations')
    expect(say('{{ "count.articles" | t: count: n }}')).toBe('2 articles')
    expect(say('{{ "issue.title" | t: title: title, number: "3" }}')).toBe(
      'A &amp; B (issue 3)'
    )
  })

  it('tells the place of a word that is not in the locale', () => {
    expect(complaintOf('one\n  {{ "lastest" | t }}')).toBe(
      'templates/a.liquid:2:3 Cannot fill template: no word `lastest` in the locale'
    )
    expect(complaintOf('{{ "constructor" | t }}')).toContain('no word')
  })
})
