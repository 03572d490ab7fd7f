/**
 * What the desk answers: its pages, and the views in them.
 */
import {h} from 'hastscript'
import type {VFileMessage} from 'vfile-message'
import type {Article} from '../article.ts'
import type {Issue} from '../issue.ts'
import {
  type DeskLook,
  fileHtml,
  frameParts,
  lookOf
} from '../publish/desk-file.ts'
import {
  type DeskProblem,
  digestOf,
  part,
  rulesPage
} from '../publish/desk-frame.ts'
import {indexHtml} from '../publish/desk-index.ts'
import {rulesHtml} from '../publish/desk-rules.ts'
import type {DeskAnswer} from '../serve/desk-app.ts'
import type {DeskCheck} from './desk-check.ts'
import {htmlType as html, siteFile} from './desk-files.ts'
import {makeView, type View} from './desk-make.ts'
import {listed, problemOf, type Scene} from './desk-scene.ts'
import {explainedRules} from './rule-docs.ts'

/** Answers of one desk; keeps the last view of each file that could be made. */
export type DeskViews = Readonly<{
  page: (
    scene: Scene,
    file: string,
    query: URLSearchParams
  ) => Promise<DeskAnswer | undefined>
  frame: (
    scene: Scene,
    file: string,
    query: URLSearchParams
  ) => Promise<DeskAnswer | undefined>
  file: (scene: Scene, path: string) => Promise<DeskAnswer>
}>

/**
 * @param token
 *   Stands in the forms of the desk.
 */
export function deskViews(
  root: string,
  token: string,
  check: DeskCheck
): DeskViews {
  const last = new Map<string, View>()
  // A page and the frame in it ask for the same, one after the other.
  const made = new WeakMap<Scene, Map<string, Promise<View>>>()
  return {page, frame, file: siteFile}

  async function page(
    scene: Scene,
    file: string,
    query: URLSearchParams
  ): Promise<DeskAnswer | undefined> {
    const {site} = scene
    const files = listed(scene)
    if (file === '') {
      const problems = check.problemsOf(scene)
      const body = indexHtml({site, files, problems, checked: check.state()})
      return {body, type: html}
    }
    if (file === rulesPage) {
      return {body: rulesHtml(site, explainedRules()), type: html}
    }
    const about = files.find((one) => one.file === file)
    if (!about) return undefined
    const look = lookOf(query)
    const found = scene.files.get(file)
    const problems = found ? check.problemsIn(found) : []
    const subject = subjectOf(scene, file)
    const view = subject && (await viewOf(scene, subject, look))
    const {parts = [], above = [], document} = view ?? {}
    const digest = document === undefined ? '' : digestOf(document)
    const body = fileHtml({
      site,
      about,
      subject,
      look,
      problems: [...problems, ...(view?.problems ?? [])],
      checked: check.state(),
      parts:
        document === undefined
          ? parts
          : [...frameParts(file, look, digest, above), ...parts]
    })
    return {body, type: html}
  }

  async function frame(
    scene: Scene,
    file: string,
    query: URLSearchParams
  ): Promise<DeskAnswer | undefined> {
    const subject = subjectOf(scene, file)
    const view = subject && (await viewOf(scene, subject, lookOf(query)))
    return view?.document === undefined
      ? undefined
      : {body: view.document, type: html}
  }

  /** A view, or the last one that could be made and why it cannot be now. */
  async function viewOf(
    scene: Scene,
    subject: Article | Issue,
    look: DeskLook
  ): Promise<View & {problems?: DeskProblem[]}> {
    const {view, scheme, pictures} = look
    const key = [subject.file, view, scheme, pictures].join(' ')
    if (view === 'extraction' && scene.stale.has(subject.file)) {
      // The places of what was found are in a text that is no longer there.
      return last.get(key) ?? {parts: [part('text', [mendFirst])]}
    }
    try {
      const views = made.get(scene) ?? new Map<string, Promise<View>>()
      made.set(scene, views)
      const view = views.get(key) ?? makeView(scene, subject, look, root, token)
      views.set(key, view)
      last.set(key, await view)
      return await view
    } catch (error) {
      const message = error as VFileMessage
      if (message.ruleId === undefined) throw error
      const problem = problemOf(message.file ?? 'templates', message)
      const before = last.get(key) ?? {document: ''}
      return {...before, problems: [problem]}
    }
  }
}

function subjectOf({site}: Scene, file: string): Article | Issue | undefined {
  return (
    site?.articles.find((one) => one.file === file) ??
    site?.issues.find((one) => one.file === file)
  )
}

const mendFirst = h('p', 'Mend what is wrong to see what is found in the text.')
