/**
 * How commands are used: what `--help` shows below each, without `quoin`.
 *
 * A test parses every line, so none can name what is not there.
 */
export const examples: Readonly<Record<string, readonly string[]>> = {
  '': [
    'init my-letter',
    'new "The bees are back"',
    'check',
    'build',
    'issue new',
    'issue plan 42',
    'send 42 --test me@example.org'
  ],
  init: ['init my-letter'],
  new: [
    'new "The bees are back"',
    'new "The bees are back" --date "2026-03-14 09:30" --tag harbour sea'
  ],
  rename: ['rename on-bees on-wasps --dry-run', 'rename on-bees on-wasps'],
  correct: [
    'correct on-bees --text "It was a wasp."',
    'correct on-bees --text "It was a wasp." --mail'
  ],
  import: ['import story.txt', 'import story.txt --date 2026-03-14'],
  check: [
    'check',
    'check articles/on-bees.md',
    'check --fix',
    'check --online --strict',
    'check --sarif',
    'check --explain mail-size'
  ],
  extract: [
    'extract articles/on-bees.md',
    'extract --json articles/on-bees.md'
  ],
  quotes: [
    'quotes --unattributed',
    'quotes --actor ana-torres --since 2026-01-01 --csv'
  ],
  actors: ['actors', 'actors list --review', 'actors show ana-torres'],
  'actors list': ['actors list --kind person', 'actors list --review --json'],
  'actors show': ['actors show ana-torres'],
  'actors export': ['actors export --format yaml'],
  decide: [
    'decide pier-vote q-0a1b2c3d --source ana-torres',
    'decide pier-vote italy --out'
  ],
  'actors confirm': ['actors confirm ana-torres samuel-okafor'],
  'actors merge': ['actors merge a-torres ana-torres'],
  'actors rename': ['actors rename ana-torres --name "Ana María Torres"'],
  build: [
    'build',
    'build my-letter --json',
    'build --now 2026-03-14T09:30:00Z'
  ],
  preview: ['preview', 'preview my-letter --port 8080', 'preview --built'],
  issue: ['issue new', 'issue plan 42'],
  'issue new': [
    'issue new',
    'issue new --since 2026-03-01 --order oldest --title "The spring packet"',
    'issue new --dry-run'
  ],
  'issue plan': ['issue plan 42', 'issue plan 42 --json'],
  due: ['due', 'due --json', 'due --send --yes'],
  digest: ['digest --since 2026-03-01 --most 8 --dry-run'],
  single: ['single pier-vote'],
  send: [
    'send 42 --test me@example.org',
    'send 42 --dry-run out',
    'send 42',
    'send 42 --yes --rate 14/s',
    'send 42 --resume'
  ],
  status: ['status 42', 'status 42 --json'],
  resolve: ['resolve 42 --as-sent', 'resolve 42 ada@example.org --resend'],
  audit: ['audit 42'],
  subscribers: ['subscribers import readers.csv', 'subscribers export'],
  'subscribers import': [
    'subscribers import readers.csv --rejects left-out.csv',
    'subscribers import old-bounces.csv --suppress bounced --dry-run'
  ],
  'subscribers export': [
    'subscribers export',
    'subscribers export --suppressions --json'
  ],
  'subscribers add': [
    'subscribers add ada@example.org --note "asked at the fair"'
  ],
  'subscribers remove': ['subscribers remove ada@example.org --all'],
  'subscribers show': ['subscribers show ada@example.org'],
  'subscribers log': ['subscribers log ada@example.org'],
  'subscribers suppress': [
    'subscribers suppress ada@example.org --reason complained'
  ],
  'subscribers lift': ['subscribers lift ada@example.org'],
  'subscribers erase': ['subscribers erase ada@example.org --yes'],
  serve: ['serve', 'serve --trust-proxy 127.0.0.1 --port 4001'],
  inbox: ['inbox ~/Maildir', 'inbox --json'],
  doctor: ['doctor', 'doctor --offline', 'doctor --json'],
  complete: ['complete bash', 'complete zsh'],
  help: ['help topics', 'help writing', 'help issue plan']
}
