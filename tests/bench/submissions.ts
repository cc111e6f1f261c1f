import type { Agent } from 'node:http'
import type { Program } from '../setup/program.ts'
import {
  ask,
  connections,
  POINT,
  sendStory,
  takeTicket,
  wholeAnswers,
} from '../setup/whole-story.ts'
import { cpuOf } from './cpu.ts'
import { loadFor } from './load.ts'

export type Rate = { readonly perSecond: number; readonly cpuMs: number; readonly done: number }

const CLIENTS = 16

/** Whole stories in one post each, with tickets taken beforehand. */
export async function measureOnePost(program: Program, seconds: number): Promise<Rate> {
  const agent = connections(CLIENTS)
  const tickets: string[] = []
  // Enough for the fastest machine we know of; what is left over costs nothing.
  for (let index = 0; index < seconds * 900; index++)
    tickets.push(await takeTicket(agent, program.origin))
  let sent = 0
  const rate = await measure(program.process.pid ?? 0, seconds, async () => {
    const ticket = tickets.pop()
    if (ticket === undefined) return false
    const reply = await sendStory(agent, program.origin, ticket, wholeAnswers(`Meting ${sent++}.`))
    if (reply.status !== 200) throw new Error(`refused: ${reply.status} ${reply.body}`)
    return true
  })
  agent.destroy()
  return rate
}

/** The floor: the same bytes into one table through bare node:http. */
export async function measureFloor(origin: string, pid: number, seconds: number): Promise<Rate> {
  const agent = connections(CLIENTS)
  const body = JSON.stringify({ content: 'x'.repeat(2480) })
  const rate = await measure(pid, seconds, async () => {
    const reply = await ask(agent, origin, '/', { method: 'POST', body })
    return reply.status === 200
  })
  agent.destroy()
  return rate
}

/** Whole stories page by page, as a browser without script sends them. */
export async function measurePages(program: Program, seconds: number): Promise<Rate> {
  const agent = connections(CLIENTS)
  let sent = 0
  const rate = await measure(program.process.pid ?? 0, seconds, async () => {
    await tellPageByPage(agent, program.origin, wholeAnswers(`Meting per pagina ${sent++}.`))
    return true
  })
  agent.destroy()
  return rate
}

async function measure(pid: number, seconds: number, task: () => Promise<boolean>): Promise<Rate> {
  const before = cpuOf(pid)
  const { done, seconds: took } = await loadFor(seconds, CLIENTS, task)
  return { done, perSecond: done / took, cpuMs: (cpuOf(pid) - before) / done }
}

/** Fills in every page of the form with the answers that belong to it; throws when a page is refused. */
export async function tellPageByPage(
  agent: Agent,
  origin: string,
  answers: Readonly<Record<string, unknown>>,
): Promise<void> {
  let page = (await ask(agent, origin, POINT)).body
  for (let step = 0; step < 20; step++) {
    if (page.includes('class="receipt"')) return
    page = await postPage(agent, origin, fieldsFor(page, answers))
  }
  throw new Error('the form did not end')
}

/** What must be posted to be shown the page that asks `question`. */
export async function pageUntil(
  agent: Agent,
  origin: string,
  answers: Readonly<Record<string, unknown>>,
  question: string,
): Promise<string> {
  let page = (await ask(agent, origin, POINT)).body
  for (let step = 0; step < 20; step++) {
    const fields = fieldsFor(page, answers)
    page = await postPage(agent, origin, fields)
    if (namesIn(page).has(question)) return fields.toString()
  }
  throw new Error(`the form does not ask ${question}`)
}

async function postPage(agent: Agent, origin: string, fields: URLSearchParams): Promise<string> {
  const reply = await ask(agent, origin, POINT, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: fields.toString(),
  })
  if (reply.status !== 200) throw new Error(`page refused: ${reply.status}`)
  return reply.body
}

function fieldsFor(page: string, answers: Readonly<Record<string, unknown>>): URLSearchParams {
  const fields = new URLSearchParams({ _step: 'next' })
  for (const name of namesIn(page)) {
    if (name === '_form') fields.set('_form', sealedIn(page))
    else addAnswer(fields, name, answers[name])
  }
  return fields
}

function namesIn(page: string): ReadonlySet<string> {
  const names = [...page.matchAll(/ name="([^"]+)"/g)].map((match) => match[1] ?? '')
  return new Set(names.map((name) => name.split('.')[0] ?? '').filter((name) => name !== '_step'))
}

function sealedIn(page: string): string {
  return / name="_form" value="([^"]+)"/.exec(page)?.[1] ?? ''
}

function addAnswer(fields: URLSearchParams, name: string, answer: unknown): void {
  if (answer === undefined) return
  if (Array.isArray(answer)) for (const one of answer) fields.append(name, String(one))
  else if (typeof answer === 'object' && answer !== null && 'tenths' in answer) {
    const { tenths } = answer as { tenths: readonly number[] }
    tenths.forEach((coins, corner) => {
      fields.set(`${name}.${corner}`, String(coins))
    })
  } else fields.set(name, String(answer))
}
