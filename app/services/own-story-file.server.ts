import { dayIn } from '#app/words/days.ts'
import { langAndDir } from '#app/words/languages.ts'
import { sayHistory } from '#app/words/say-history.ts'
import { allWordsFor } from '#app/words/teller-words.ts'
import type { Locale } from '#surveys/definition.ts'
import type { OwnStoryView } from './own-story-view.server.ts'

/** A file that a teller takes along; its name says nothing about what it holds. */
export type OwnFile = { readonly name: string; readonly type: string; readonly body: string }

/** Everything about an own story as JSON, for a program: the shape stays, keys are only added. */
export function jsonFile(view: OwnStoryView, locale: Locale): OwnFile {
  const { receipt } = allWordsFor(locale)
  const content = {
    format: 'vertelpunt.own-story',
    formatVersion: 1,
    language: locale,
    kind: view.kind,
    state: view.state,
    toldOn: view.submittedOn,
    story: view.typed ?? null,
    released: view.released ?? null,
    answers: view.answers,
    messages: view.messages,
    consent: view.consent
      ? {
          givenOn: view.consent.givenOn,
          language: view.consent.locale,
          sentencesAsRead: view.consent.isAsRead,
          sentences: view.consent.sentences.map(({ mayChange: _, ...sentence }) => sentence),
        }
      : null,
    history: view.history.map((line) => ({
      day: line.day,
      what: line.kind,
      text: sayHistory(receipt, view.kind, line),
    })),
  }
  return {
    name: 'formulier.json',
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify(content, null, 2)}\n`,
  }
}

/** Everything about an own story as one page to read, which needs nothing from anywhere. */
export function htmlFile(view: OwnStoryView, locale: Locale): OwnFile {
  const { code, receipt: say } = allWordsFor(locale)
  const { lang, dir } = langAndDir(locale)
  const day = dayIn(locale)
  const parts = [
    heading(1, say.file.heading),
    paragraph(code.toldOn(day(view.submittedOn))),
    list(view.history.map((line) => `${day(line.day)}: ${sayHistory(say, view.kind, line)}`)),
  ]
  if (view.typed?.text)
    parts.push(
      heading(2, say.read.typed),
      heading(3, view.typed.title || say.read.untitled),
      text(view.typed.text),
    )
  if (view.isErased) parts.push(paragraph(say.read.gone))
  if (view.released?.text)
    parts.push(
      heading(2, say.read.released),
      heading(3, view.released.title || say.read.untitled),
      text(view.released.text),
    )
  if (view.answers.length > 0)
    parts.push(
      heading(2, say.read.answers),
      ...view.answers.flatMap(({ title, answer }) => [heading(3, title), text(answer)]),
    )
  if (view.messages.length > 0)
    parts.push(
      heading(2, say.mail.title),
      ...view.messages.flatMap((message) => [
        heading(3, say.mail[message.from](day(message.day))),
        text(message.text),
      ]),
    )
  if (view.consent) {
    const { givenOn, isAsRead, sentences } = view.consent
    parts.push(
      heading(2, say.consent.title),
      paragraph((isAsRead ? say.consent.given : say.consent.otherWords)(day(givenOn))),
    )
    for (const { title, description, answers, chosen } of sentences)
      parts.push(
        heading(3, title),
        paragraph(description),
        text(answers.find(({ value }) => value === chosen)?.text ?? say.consent.unanswered),
      )
  }
  return {
    name: 'formulier.html',
    type: 'text/html; charset=utf-8',
    body: `<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Formulier</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:38rem;margin:2rem auto;padding:0 1rem}.typed{white-space:pre-wrap;border-inline-start:.25rem solid #ccc;padding-inline-start:1rem}</style>
</head><body>
${parts.join('\n')}
</body></html>
`,
  }
}

const escapeHtml = (words: string) =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const heading = (level: 1 | 2 | 3, words: string) =>
  `<h${level} dir="auto">${escapeHtml(words)}</h${level}>`
const paragraph = (words: string) => (words ? `<p dir="auto">${escapeHtml(words)}</p>` : '')
const text = (words: string) => `<p dir="auto" class="typed">${escapeHtml(words)}</p>`
const list = (lines: readonly string[]) =>
  `<ul>${lines.map((line) => `<li dir="auto">${escapeHtml(line)}</li>`).join('')}</ul>`
