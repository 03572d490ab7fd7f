/**
 * The words of pages, feeds and mail in English; the other languages have the
 * same keys.
 *
 * `{name}` is filled in; where `{count}` decides the form, `one` and `other`
 * are plural categories of Unicode CLDR.
 */

/** English words. */
export const houseEnglish = {
  // The frame of every page
  skip: 'Skip to the text',
  'nav.main': 'Main',
  'nav.more': 'More',
  'nav.pages': 'Pages',
  'nav.years': 'Years',
  'nav.letters': 'Letters',
  latest: 'Latest',
  issues: 'Issues',
  quotations: 'Quotations',
  actors: 'Actors',
  archive: 'Archive',
  subscribe: 'Subscribe',
  subjects: 'Subjects',
  search: 'Search',
  feeds: 'Feeds',
  feed: 'Feed',
  colophon: 'Colophon',
  newer: 'Newer',
  older: 'Older',
  page: 'Page {number} of {last}',
  'page.title': '{title}, page {number}',
  'page.description': '{description} Page {number}.',

  // Counts
  'count.articles': {one: '{count} article', other: '{count} articles'},
  'count.quotations': {one: '{count} quotation', other: '{count} quotations'},
  'count.actors': {one: '{count} actor', other: '{count} actors'},
  'count.minutes': {one: '{count}\u00a0min', other: '{count}\u00a0min'},
  'count.more': {one: 'and {count} more', other: 'and {count} more'},

  // Articles
  by: 'By',
  updated: 'Updated',
  corrected: 'Corrected',
  corrections: 'Corrections',
  correction: 'Correction, {day}:',
  'article.canonical': 'First published at',
  'article.actors': 'In this article',
  'article.subjects': 'Filed under',
  'article.others': 'Other articles',
  'article.empty': 'Nothing is published yet.',
  previous: 'Previous',
  next: 'Next',
  'previous.issue': 'Previous in issue {number}',
  'next.issue': 'Next in issue {number}',
  'in-context': 'in context',
  table: 'Table',
  'table.named': 'Table: {name}',
  footnotes: 'Notes',
  'footnotes.back': 'Back to reference {number}',
  note: 'note\u00a0{number}',
  'moved.article': 'This article has moved',
  'moved.actor': 'This actor has moved',
  'moved.where': 'It is now at',

  // Issues
  issue: 'Issue {number}',
  'issue.title': '{title} (issue {number})',
  'issue.description': 'Issue {number} of {publication}.',
  'issue.contents': 'In this issue',
  'issue.others': 'Other issues',
  'issues.description': 'Every issue of {publication} that was sent.',
  'issues.empty': 'No issue has been sent yet.',

  // Actors
  'kind.person': 'Person',
  'kind.organisation': 'Organisation',
  'kind.place': 'Place',
  'kind.group': 'Group',
  'actors.description':
    'The people, organisations and places in {publication}, and what they said.',
  'actors.note': 'the numbers count articles',
  'actors.empty': 'Nobody is named yet.',
  'actor.description': '{who}: {articles} and {quotations} in {publication}.',
  'actor.quoted': 'Quoted',
  'actor.more': '{count} more are in',
  'actor.mentioned': 'Mentioned in',
  'actor.roles': 'Roles',
  'actor.beside': 'Often in the same articles',
  'actor.seen': 'in articles of {time}',
  'actor.wrong': 'Is something here wrong?',
  'actor.write': 'Write to us, and we put it right',
  'time.range': '{from} to {to}',
  'time.since': 'since {from}',
  'time.until': 'until {to}',

  // Quotations
  'quotations.description': 'Who said what in {publication}, and where.',
  'quotations.standfirst':
    'Who said what, in their own words. Each quotation leads to the place where it was said.',
  'quotations.speakers': 'By speaker',
  'quotations.empty': 'Nobody is quoted yet.',
  'said.in': 'in',

  // Lists
  subject: 'Subject',
  'subjects.all': 'All subjects',
  'subjects.description': 'What {publication} writes about.',
  'subjects.empty': 'No article has a subject yet.',
  'subject.description': '{articles} on {subject} in {publication}.',
  'archive.description': 'All articles of {publication}, by year and month.',
  'archive.year': 'All articles of {publication} of {year}, by month.',
  'archive.years': 'All years',
  'archive.day': 'Day',
  'archive.article': 'Article',
  'archive.articles': 'Articles',
  'archive.section': 'Section',

  // Search
  'search.description':
    'Find articles, actors and what they said in {publication}.',
  'search.label': 'Words, a name, or both',
  'search.hint': 'A name and a word find what that person said about it.',
  'search.plain':
    'Search runs in your browser and sends nothing anywhere. Without JavaScript the button leads to the archive.',
  /** Left out of what is looked for, without accents. */
  'search.ignored':
    'a about an and are as at by did do does for from had has have he her his how in is it of on or said say says she that the their they to was were what when where which who why with',
  'search.waiting': 'Searching …',
  'search.failed': 'The index could not be fetched. Try again in a moment.',
  'search.none': 'Nothing was found for {words}.',
  'search.some': 'Nothing has all of {words}; here is what has some of it.',
  'search.found': {
    one: '{count} result for {words}',
    other: '{count} results for {words}'
  },

  // Subscribing
  'subscribe.description': 'Get {publication} by e-mail or in a feed reader.',
  'subscribe.address': 'Your e-mail address',
  'subscribe.promise':
    'You get one mail to confirm it, and nothing else until you do. Every issue has a link to unsubscribe.',
  'subscribe.write':
    'Send a mail to this address, and you get the next issue. Every issue has a link to unsubscribe.',
  'subscribe.subject': 'Subscribe to {publication}',
  'subscribe.feeds': 'Without an address: follow it in a feed reader.',
  'subscribe.wrong':
    'That does not look like an e-mail address. Please check it.',
  'pending.title': 'Almost there',
  'pending.text':
    'If {address} is not subscribed yet, a mail is on its way to it. Open the link in it, and you are in.',
  'pending.help':
    'Nothing came after a few minutes? Look into the spam folder, or try again.',
  'confirm.title': 'Confirm your subscription',
  'confirm.text': 'One press, and {address} gets every issue of {publication}.',
  'confirm.button': 'Confirm',
  'confirmed.title': 'You are subscribed',
  'confirmed.text':
    'The next issue of {publication} comes to {address}. Every issue has a link to unsubscribe.',
  'confirmed.read': 'Read the latest articles',
  'unsubscribe.title': 'Unsubscribe',
  'unsubscribe.text':
    'One press, and {address} gets no more mail from {publication}.',
  'unsubscribe.button': 'Unsubscribe',
  'unsubscribed.title': 'You are unsubscribed',
  'unsubscribed.text': '{address} gets no more mail from {publication}.',
  'unsubscribed.again': 'Subscribe again',
  'preferences.title': 'Your subscription',
  'preferences.text': 'What comes to {address}.',
  'preferences.lists': 'Mail you get',
  'preferences.button': 'Save',
  'preferences.saved': 'Saved.',
  'expired.title': 'This link no longer works',
  'expired.text':
    'It was used before, or it is too old. Ask for a new one with your address.',

  // Feeds and colophon
  'feeds.description':
    'Read {publication} in a feed reader, without an address and without an account.',
  'feeds.help':
    'Copy one of these addresses into a feed reader, and it fetches what is new. Any of the first three has every article in full; take whichever your reader likes.',
  'feeds.quotations': 'Quotations only',
  'feeds.quotations.name': 'Every quotation',
  'feeds.subjects': 'By subject',
  'feeds.actors': 'By those who are quoted',
  'feeds.years': 'By date',
  'feeds.programs': 'For programs',
  'feeds.quotes.json': 'Quotations as JSON',
  'feeds.actors.json': 'Actors as JSON',
  'feed.named': '{name} – {publication}',
  'feed.subject': 'What {publication} writes about {name}',
  'feed.actor': 'Articles of {publication} that speak of {name}',
  'feed.year': 'Articles of {publication} of {year}',
  'feed.read': 'Read:',
  'feed.people':
    'This is a feed: copy its address into a feed reader, and it shows what is new.',
  'colophon.description': 'How {publication} is made.',
  'colophon.publisher': 'Publisher',
  'colophon.contact': 'Write to us',
  'colophon.quotations':
    'Quoin reads quotations and names from the text, and an editor has the last word. A name stands under a quotation only when it is sure enough. Is something wrong? Write to us, and we put it right.',
  'colophon.privacy':
    'These pages set no cookie, count nobody and load nothing from elsewhere.',
  'colophon.made': 'Made with Quoin from Markdown files.',

  // What is not there
  'missing.title': 'Page not found',
  'missing.text': 'There is nothing at this address.',
  'missing.help': 'Every article is in the archive.',

  // Mail
  'mail.browser': 'Read in a browser',
  'mail.title': '{title} – {publication}, issue {number}',
  'mail.reason':
    'You get this mail because this address is subscribed to {publication}.',
  'mail.unsubscribe': 'Unsubscribe',
  label: '{name}:',
  picture: 'Picture',
  'picture.named': 'Picture: {alt}',
  'picture.web': 'Picture on the web'
} as const
