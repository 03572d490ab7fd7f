import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {checkContrast} from '../../src/check/contrast.ts'
import {checkFolder} from '../../src/cli/check-folder.ts'
import {repository} from '../cli/run.ts'
import {articleMd, folderOf} from '../folder.ts'

const now = new Date('2026-11-01T00:00:00Z')

/** What is said of a page with this style sheet. */
function told(css: string, body: string): string[] {
  const file = new VFile({path: 'templates/style.css', value: css})
  const html = `<!doctype html><html><head><style>${css}</style></head><body>${body}</body></html>`
  checkContrast([{name: 'a page', html}], [file])
  return file.messages.map(({reason}) => reason)
}

describe('checkContrast', () => {
  it('finds a colour of the own style sheet, in the scheme that has it', async () => {
    const css = await readFile(
      path.join(repository, 'templates/style.css'),
      'utf8'
    )
    const root = await folderOf({
      'articles/a.md': articleMd('a', '## More\n\nThe quay is open.'),
      'templates/style.css': css.replace('--ink: #e9e5dc', '--ink: #55524c')
    })
    const {files} = await checkFolder(root, {now})
    const messages = files.flatMap((file) => file.messages.map(String))
    expect(messages).toEqual([
      expect.stringMatching(
        /^templates\/style\.css:21:12-21:19: Unexpected text #55524c on #161513 in dark colours, 2\.\d+ to 1, expected 4\.5 to 1: “.+” on the front page$/
      )
    ])
    const [line] = css.split('\n').slice(20)
    expect(line).toContain('--ink')
  })

  it('follows custom properties, the cascade and what is inherited', () => {
    expect(
      told(
        ':root { color-scheme: dark; --pale: #cccccc } .a { color: var(--pale) } p.a { color: #000 }',
        '<p class="a">dark</p><div class="a"><b>pale</b></div>'
      )
    ).toEqual([
      expect.stringContaining('text #cccccc on #ffffff in light colours, 1.61'),
      expect.stringContaining('text #000000 on #000000 in dark colours, 1.00')
    ])
  })

  it('looks at mail, whose colours stand in the elements', () => {
    expect(
      told('', '<div style="background:#222;color:#333">no</div>')
    ).toHaveLength(2)
    expect(
      told(
        '',
        '<table bgcolor="#ffffff"><tr><td style="color:#111">yes</td></tr></table>'
      )
    ).toEqual([])
  })

  it('takes half a colour for what it looks like', () => {
    expect(
      told('p { color: rgb(0 0 0 / 40%); background: #fff }', '<p>a</p>')
    ).toEqual([
      expect.stringContaining('#999999 on #ffffff'),
      expect.stringContaining('#999999 on #ffffff')
    ])
  })

  it('says nothing of text over a picture, of what is hidden, of states', () => {
    expect(
      told(
        'p { color: #fff; background: #000 } a { color: #00f; background: #fff } a:hover { color: #fff }',
        '<p>a</p><a>b</a><div style="display:none;color:#fff;background:#fff">c</div><h1 style="background:url(x.png);color:#888">d</h1>'
      )
    ).toEqual([])
  })
})
