/**
 * What can be wrong with a publication, each with a name. The limits of mail
 * programs (subject, preheader) are what Gmail and Apple Mail show on phones and
 * desktops; contrast is that of WCAG 2.2.
 */
import type {CheckRule, Rule} from '../rule.ts'

const must = (what: string, cure: string): Rule => ({level: 'must', what, cure})
const may = (what: string, cure: string): Rule => ({level: 'warn', what, cure})

/** Rules of what a reader would take for a mistake; none of them stops a build. */
export const checkRules: Readonly<Record<CheckRule, Rule>> = {
  // Words
  placeholder: {
    level: 'error',
    what: 'A mark that says something is still to come (TK, TODO, lorem ipsum) stands in the text.',
    cure: 'Write what was to come, or take the mark out.'
  },
  'unfilled-variable': {
    level: 'error',
    what: 'A field of some template (`{{ name }}`, `*|FNAME|*`, `%name%`) stands in the text as readers would see it.',
    cure: 'Quoin fills nothing in articles and letters: write the words.'
  },
  'repeated-word': {
    level: 'warn',
    what: 'A word of an English text stands twice in a row.',
    cure: 'Take one out.'
  },
  'indefinite-article': {
    level: 'warn',
    what: '“a” stands where English has “an”, or the other way round.',
    cure: 'Write the other one.'
  },
  'invisible-character': {
    level: 'warn',
    what: 'A character that nobody sees stands in the file; searches and comparisons of words trip over it.',
    cure: 'Take it out; `--fix` does.',
    fix: true
  },
  'bidi-character': {
    level: 'warn',
    what: 'A character that turns the direction of the text stands where it has nothing to turn, or is never closed: what is read is not what is written.',
    cure: 'Take it out; `--fix` does where no letter runs from right to left.',
    fix: true
  },
  'broken-character': {
    level: 'error',
    what: 'Characters stand in the text that come from reading it in the wrong encoding (`â€™` for `’`).',
    cure: 'Write the character that was meant.'
  },
  // Quotations
  'altered-quotation': {
    level: 'error',
    what: 'Words in quotation marks in a title, standfirst, caption, subject or letter are not the words of the article.',
    cure: 'Quote the article letter for letter, or take the marks away.'
  },
  'unsourced-quotation': {
    level: 'warn',
    what: 'Nobody is found who says a quotation.',
    cure: 'Name who says it beside it, or decide it under `quotes` in the front matter.'
  },
  'doubtful-source': {
    level: 'off',
    what: 'Who says a quotation is not sure enough (`limits.confidence`), so readers see it without a name.',
    cure: 'Decide it under `quotes` in the front matter.'
  },
  'unclosed-mark': {
    level: 'warn',
    what: 'A quotation mark opens and never closes, or closes what never opened.',
    cure: 'Set the other mark; when the next paragraph goes on with the same quotation, begin it with an opening mark.'
  },
  'mixed-marks': {
    level: 'warn',
    what: 'Straight quotation marks stand in a text that has curly ones.',
    cure: 'Use one kind.'
  },
  // Actors
  'unregistered-actor': {
    level: 'off',
    what: 'A person whose words are shown under a name is not in the register of actors.',
    cure: 'Write them down: `quoin actors confirm ID`.'
  },
  'role-at-date': {
    level: 'error',
    what: 'The text gives an actor a role that, by the register, they did not hold on the day of the article.',
    cure: 'Correct the text, or the dates in articles/actors.yaml.'
  },
  'name-spelling': {
    level: 'warn',
    what: 'A name is spelled in two ways.',
    cure: 'Spell it in one; two actors with names so alike both belong into articles/actors.yaml.'
  },
  // Links
  'own-address': {
    level: 'warn',
    what: 'A link to an article of this publication names the address of its page, which dies with the next rename.',
    cure: 'Link to the file; `--fix` does.',
    fix: true
  },
  'insecure-link': {
    level: 'warn',
    what: 'A link leads to a page without encryption (`http:`).',
    cure: 'Write `https:` where the page has it.'
  },
  'shortened-link': {
    level: 'error',
    what: 'A link hides where it leads behind a shortener; spam filters count it against a mail, and it dies with the service.',
    cure: 'Link to the page itself.'
  },
  'tracked-link': {
    level: 'warn',
    what: 'A link carries parameters that track readers (`utm_source`, `fbclid`).',
    cure: 'Take them out; `--fix` does.',
    fix: true
  },
  'placeholder-link': {
    level: 'error',
    what: 'A link leads to an address that is nobody’s: `example.com`, this machine, a private network.',
    cure: 'Link to the page that was meant.'
  },
  'reused-link': {
    level: 'warn',
    what: 'A page that an earlier issue linked to is linked to again by an article that goes out next.',
    cure: 'Look whether that is meant.'
  },
  'vague-link': {
    level: 'warn',
    what: 'The words of a link do not say where it leads (“here”, “read more”): who hears a list of links learns nothing.',
    cure: 'Link the words that name the page.'
  },
  'empty-link': {
    level: 'error',
    what: 'A link has no words: nobody can see or hear it.',
    cure: 'Give it words.'
  },
  'dead-link': {
    level: 'error',
    what: 'A page of another host is not there (any more).',
    cure: 'Correct the address, or link to a copy in an archive.',
    online: true
  },
  'moved-link': {
    level: 'warn',
    what: 'A page of another host has moved for good.',
    cure: 'Link to its new address; `--fix` does.',
    fix: true,
    online: true
  },
  // Structure
  'heading-order': {
    level: 'warn',
    what: 'A heading leaves out a level, so that the outline of the page has a hole.',
    cure: 'Use the level below the heading it belongs to; the first ones are `##`.'
  },
  'undefined-reference': {
    level: 'error',
    what: 'A reference (`[words][id]`, `[^1]`) has no definition: readers see the brackets.',
    cure: 'Define it, or write the link as `[words](address)`.'
  },
  'unused-definition': {
    level: 'warn',
    what: 'A definition of a link or footnote is referred to by nothing: readers never see it.',
    cure: 'Refer to it, or take it out.'
  },
  'duplicate-definition': {
    level: 'error',
    what: 'Two definitions have one id: the second is lost.',
    cure: 'Give it an id of its own.'
  },
  'hidden-cell': {
    level: 'error',
    what: 'A row of a table has more cells than its head: readers never see the rest.',
    cure: 'Give the head as many cells.'
  },
  'alt-text': {
    level: 'warn',
    what: 'The text that stands for a picture does not tell what is in it: a file name, “image of”, the caption once more.',
    cure: 'Say in a sentence what one sees.'
  },
  'duplicate-title': {
    level: 'warn',
    what: 'Two articles have one title.',
    cure: 'Tell them apart in lists and mails by another one.'
  },
  // Dates
  'date-order': {
    level: 'error',
    what: 'Dates contradict each other: changed before it was published, corrected in the future, an issue before its article.',
    cure: 'Correct the date that is wrong.'
  },
  'far-date': {
    level: 'warn',
    what: 'A date lies more than a year ahead.',
    cure: 'Look at its year.'
  },
  'clock-time': {
    level: 'warn',
    what: 'A time does not exist in the zone of the publication, or twice, as clocks are changed that night.',
    cure: 'Write the offset: `2026-10-25T01:30+01:00`.'
  },
  'wrong-weekday': {
    level: 'error',
    what: 'A date in the text has another day of the week.',
    cure: 'Correct the day or the date.'
  },
  'embargo-notice': {
    level: 'error',
    what: 'A notice of embargo stands in the text.',
    cure: 'Take it out, and put its time into `embargo` in the front matter.'
  },
  // Mail
  'subject-length': {
    level: 'warn',
    what: 'A subject is longer than mail programs show (70 characters), or says next to nothing.',
    cure: 'Put what matters into the first 40 characters.'
  },
  'loud-subject': {
    level: 'warn',
    what: 'A subject shouts in capitals or exclamation marks, as spam does.',
    cure: 'Say it quietly.'
  },
  'preheader-length': {
    level: 'warn',
    what: 'A preheader is longer than mail programs show (140 characters), or repeats the subject.',
    cure: 'Say in one line what the subject leaves open.'
  },
  'mail-footer': {
    level: 'error',
    what: 'A mail lacks the link to unsubscribe or the postal address, or is empty.',
    cure: 'Show `unsubscribe` and `sender` in templates/email.mjml.liquid.'
  },
  'mail-link': {
    level: 'error',
    what: 'A link of a mail leads nowhere from there.',
    cure: 'Give its full address in the template.'
  },
  'already-mailed': {
    level: 'error',
    what: 'An issue has an article that another issue took, or takes, to the same readers.',
    cure: 'Take it out of one of the two.'
  },
  'issue-gap': {
    level: 'warn',
    what: 'The numbers of issues leave one out.',
    cure: 'Give the issue the next number.'
  },
  // The house
  'lost-address': {
    level: 'error',
    what: 'An article has moved, and nothing leads there from where it was.',
    cure: 'Add its earlier slug to `aliases`; `--fix` does.',
    fix: true
  },
  'gone-article': {
    level: 'warn',
    what: 'An article that was published is there no more: links to it die.',
    cure: 'Bring it back, or delete its line in articles/ids.lock.'
  },
  'copyright-year': {
    level: 'warn',
    what: 'A copyright notice names an earlier year alone.',
    cure: 'Write this year, or the first and this one.'
  },
  contrast: {
    level: 'warn',
    what: 'Text of a template stands out too little from what is behind it, in light or in dark colours (WCAG 2.2, 1.4.3).',
    cure: 'Make it darker or lighter: 4.5 to 1, large letters 3 to 1.'
  },
  silence: {
    level: 'warn',
    what: 'A comment `quoin-ignore` has no reason, names no rule that can be silenced, or silences nothing.',
    cure: 'Write `<!-- quoin-ignore rule: reason -->`, or take it out.'
  }
}

/** Rules that `parse/`, `publish/` and the build find. */
export const buildRules: Readonly<Record<string, Rule>> = {
  'unreadable-file': must(
    'A file is missing, forbidden, or no plain file.',
    'Put the text itself there, readable.'
  ),
  'changed-file': must(
    'A file was changed while it was being read.',
    'Run the command again.'
  ),
  'not-utf-8': must('A file is not UTF-8, or holds NUL.', 'Save it as UTF-8.'),
  'too-large': must(
    'A file, or what becomes of it, is larger than an article can be.',
    'Split it.'
  ),
  'too-deep': must(
    'Quotes, lists or emphasis stand too deep inside each other.',
    'Take marks out.'
  ),
  'too-costly': must(
    'A text takes too long or too much memory to read.',
    'Take out what the message names.'
  ),
  'unreadable-article': must(
    'A text cannot be understood at all.',
    'Take out what is unusual near the place.'
  ),
  yaml: must('Front matter or a file is not YAML.', 'Correct its syntax.'),
  'no-front-matter': must(
    'An article has no front matter.',
    'Begin it with `---`, YAML, `---`.'
  ),
  'missing-key': must('A key is missing.', 'Add it.'),
  'unknown-key': must('A key is not known.', 'Correct its spelling.'),
  'bad-value': must(
    'A value is not of the kind that is expected.',
    'Write one that is.'
  ),
  'no-articles': must('There is no article.', 'Write one.'),
  'duplicate-id': must(
    'Two articles, issues or actors have one id.',
    'Mint another one.'
  ),
  'duplicate-slug': must(
    'Two articles claim one address.',
    'Give one of them another slug.'
  ),
  'duplicate-number': must(
    'Two issues have one number.',
    'Give one of them the next number.'
  ),
  'duplicate-name': must(
    'Two actors of the register claim one name.',
    'Leave it with one of them.'
  ),
  'changed-id': must(
    'The id of a published article has changed: feed readers would show it once more.',
    'Put it back.'
  ),
  'ids-lock': must(
    'articles/ids.lock cannot be read.',
    'Settle the merge, or take the file from the last commit.'
  ),
  'broken-link': must(
    'A link leads to nothing in this publication.',
    'Correct it or take it out.'
  ),
  'second-title': must(
    'A heading of the first level stands in the text.',
    'Use `##`: the title is in the front matter.'
  ),
  'missing-alt': must(
    'A picture has no text for those who cannot see it.',
    'Write a sentence.'
  ),
  'missing-image': must(
    'A picture is not there, or not beside the articles.',
    'Put it there.'
  ),
  'broken-image': must('A picture cannot be drawn.', 'Save it anew.'),
  'unknown-actor': must(
    'An id is of no actor.',
    'Use one that `quoin actors` shows.'
  ),
  'unknown-article': must(
    'An issue names an article that is not there, not published, or twice.',
    'Correct the list.'
  ),
  'not-for-mail': must(
    'An issue has an article that is not to be mailed, or not with others.',
    'Take one of the two out.'
  ),
  directive: must(
    'A `:::` is not understood.',
    'Write `:::pull` on its line and `:::` below.'
  ),
  'pull-quote': must(
    'A pull-quote is not verbatim, or not clear.',
    'Use the words of the text.'
  ),
  embargo: must(
    'An article would be published before its embargo ends.',
    'Give it a later `date`.'
  ),
  template: must('A template cannot be filled.', 'Correct it at the place.'),
  mjml: must('The template of mails gives wrong MJML.', 'Correct it.'),
  import: must('A text cannot be imported.', 'See the message.'),
  'mail-size': may(
    'A mail comes near 102 kB, where Gmail cuts it off, or is beyond it.',
    'Take out or shorten the biggest parts, which the message names.'
  ),
  'raw-html': may('HTML stands in Markdown; it is left out.', 'Use Markdown.'),
  'empty-article': may('An article has no text.', 'Write it.'),
  'unknown-quotation': may(
    'A decision is about a quotation that is not there any more.',
    'Look up its new id with `quoin extract`.'
  ),
  'many-actors': may(
    'A text names more actors than an article of its length can be about; those named least are left out.',
    'Split it, or write those who matter into articles/actors.yaml.'
  ),
  'unused-template': may(
    'A template has a name that nothing uses.',
    'Correct its name.'
  ),
  teaser: may(
    'A line of an imported text looks like the teaser of another story.',
    'Take it out or make it a heading.'
  )
}
