/**
 * How long after a save the browser shows it: `npm run bench:preview [ARTICLES]`.
 *
 * Writes a publication of so many articles (1,000) made of those of the sample,
 * opens one of them in `quoin preview` with a real Chromium, saves it again and
 * again, and looks at each frame that the browser draws whether it is there.
 */
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile
} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {startChromium} from '../browser/chromium.ts'
import {repository} from '../cli/run.ts'
import {startPreview} from '../preview.ts'

const count = Number(process.argv[2] ?? 1000)
const saves = 20

/** The texts of the sample without what needs other files. */
async function bodies(): Promise<string[]> {
  const folder = path.join(repository, 'articles')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'))
  const texts = names.map((name) => readFile(path.join(folder, name), 'utf8'))
  return (await Promise.all(texts)).map((text) =>
    text
      .replace(/^---[\s\S]*?\n---\n/, '')
      .replace(/!\[[\s\S]*?\]\([^)]*\)/g, '')
      .replace(/\]\([\w-]+\.md[^)]*\)/g, '](https://example.org/)')
      .replace(/:::pull[\s\S]*?:::/g, '')
  )
}

async function generate(root: string): Promise<void> {
  await mkdir(path.join(root, 'articles'))
  for (const name of ['publication.yaml', 'articles/actors.yaml']) {
    await cp(path.join(repository, name), path.join(root, name))
  }
  const texts = await bodies()
  for (let index = 0; index < count; index++) {
    const day = new Date(Date.UTC(2022, 0, 1 + index))
      .toISOString()
      .slice(0, 10)
    const matter = `---\nid: made${String(index).padStart(6, '0')}\ntitle: Story ${index}\nslug: story-${index}\ndate: ${day}\ntags: [tag-${index % 12}]\n---\n`
    const target = path.join(root, `articles/story-${index}.md`)
    await writeFile(target, `${matter}${texts[index % texts.length]}\n`)
  }
}

const root = await mkdtemp(path.join(os.tmpdir(), 'quoin-bench-'))
const browser = await startChromium()
try {
  await generate(root)
  for (const start of ['first', 'next']) {
    const begun = performance.now()
    const preview = await startPreview(root)
    const seconds = (performance.now() - begun) / 1000
    console.log(`${count} articles, ${start} start: ${seconds.toFixed(1)} s`)
    if (start === 'next') await measure(preview.url)
    await preview.end()
  }
} finally {
  await browser.close()
  await rm(root, {recursive: true})
}

async function measure(url: string): Promise<void> {
  const page = await browser.newPage()
  const file = path.join(root, 'articles/story-500.md')
  const text = await readFile(file, 'utf8')
  for (const view of ['page', 'mail', 'extraction']) {
    await page.goto(`${url}articles/story-500.md?view=${view}`)
    await page.waitForTimeout(1000)
    const times: number[] = []
    for (let save = 0; save < saves; save++) {
      const mark = `Mark ${view} ${save}.`
      const seen = page.evaluate(
        (wanted) =>
          new Promise<number>((resolve) => {
            const look = () => {
              const frame = document.querySelector('iframe')
              const shown = frame?.contentDocument?.body ?? document.body
              const isThere = shown.textContent?.includes(wanted)
              if (isThere) resolve(Date.now())
              else requestAnimationFrame(look)
            }
            look()
          }),
        mark
      )
      await page.waitForTimeout(300)
      const begun = Date.now()
      await writeFile(file, `${text}\n\n${mark}\n`)
      times.push((await seen) - begun)
    }
    times.sort((a, b) => a - b)
    const at = (share: number) => times[Math.floor(share * (saves - 1))]
    console.log(
      `${view}: from save to sight ${at(0.5)} ms (median), ${at(0.95)} ms (95 %), ${times.at(-1)} ms (most) of ${saves}`
    )
  }
  await page.close()
}
