/**
 * The GitHub workflows of a new publication: pages by themselves, mail only when
 * somebody asks for it and somebody approves.
 */

const setUp = `      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm install`

/** Builds each push and puts the pages in place. */
export const publishWorkflow: string = `# Builds the publication and puts its pages on GitHub Pages. In the settings of
# the repository choose Pages → Source → GitHub Actions, once.
name: publish
on:
  push:
    branches: [main]
  schedule:
    - cron: '17 5 * * *' # articles whose date has come
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency: publish
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.pages.outputs.page_url }}
    steps:
${setUp}
      - run: npx quoin build
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist/site
      - uses: actions/deploy-pages@v4
        id: pages
`

/** Sends an issue: asked for by hand, rehearsed, approved, one at a time. */
export const sendWorkflow: string = `# Sends an issue: Actions → send → Run workflow, with its number.
#
# Before the first time:
# 1. The ledger must outlive the machine that runs this, so it is in PostgreSQL:
#    set the secrets QUOIN_DATABASE_URL and QUOIN_ADDRESS_KEY. With the file
#    .quoin/ledger.db each run would begin with an empty book and write to
#    everybody again; the first step below refuses to.
# 2. Make an environment called mail (Settings → Environments) with required
#    reviewers, and put QUOIN_SMTP_URL (and QUOIN_DKIM_RSA, QUOIN_TOKEN_KEYS) there
#    and nowhere else: nothing can be mailed before somebody approves.
#
# One send at a time: a second one waits for the first; of several that wait,
# GitHub keeps the newest and drops the others, so look before you start a third.
# A send that fails or is cut off goes on where it stopped: run it with resume.
# The ledger itself lets no issue go out twice, whatever runs here.
name: send
on:
  workflow_dispatch:
    inputs:
      issue:
        description: Number of the issue
        required: true
        type: string
      resume:
        description: Go on with a send that was cut off
        type: boolean
        default: false
permissions:
  contents: read
concurrency:
  group: send
  cancel-in-progress: false
env:
  ISSUE: \${{ inputs.issue }}
  QUOIN_DATABASE_URL: \${{ secrets.QUOIN_DATABASE_URL }}
  QUOIN_ADDRESS_KEY: \${{ secrets.QUOIN_ADDRESS_KEY }}
jobs:
  rehearse:
    runs-on: ubuntu-latest
    steps:
      - name: The ledger is in PostgreSQL
        run: test -n "$QUOIN_DATABASE_URL" && test -n "$QUOIN_ADDRESS_KEY"
${setUp}
      - run: npx quoin build
      # Every message as a file that stays on this machine, which is thrown away
      - if: \${{ !inputs.resume }}
        run: npx quoin send "$ISSUE" --dry-run "$RUNNER_TEMP/rehearsal"
  send:
    needs: rehearse
    runs-on: ubuntu-latest
    environment: mail
    timeout-minutes: 350
    env:
      QUOIN_SMTP_URL: \${{ secrets.QUOIN_SMTP_URL }}
      QUOIN_DKIM_RSA: \${{ secrets.QUOIN_DKIM_RSA }}
      QUOIN_TOKEN_KEYS: \${{ secrets.QUOIN_TOKEN_KEYS }}
    steps:
${setUp}
      - if: \${{ !inputs.resume }}
        run: npx quoin send "$ISSUE" --yes
      - if: \${{ inputs.resume }}
        run: npx quoin send "$ISSUE" --resume --yes
      - if: \${{ always() }}
        run: npx quoin status "$ISSUE"
      - if: \${{ always() }}
        run: npx quoin audit "$ISSUE"
`
