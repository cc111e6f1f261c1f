import { Agent, request } from 'node:http'

/** The project and the story point that the first run publishes. */
export const PROJECT = 'scheiden-zonder-schade-almelo'
export const POINT = `/p/${PROJECT}/ouder`

/** Answers that pass every check of the parents' form; `text` tells one story from another. */
export function wholeAnswers(text: string): Readonly<Record<string, unknown>> {
  return {
    prompt: 'OU1',
    story: `${text} Het begon toen wij nog in één huis woonden. Niemand zag hoe moe de kinderen waren. Later kwam er een gesprek op school. Dat hielp een beetje. Ik had het graag eerder gehoord.`,
    title: 'Eerder horen',
    feelings: ['tired', 'hopeful'],
    on_time: 22,
    difference: { tenths: [5, 3, 2], by: 'plain' },
    readers: ['school', 'municipality'],
    about_role: 'mother',
    about_apart: '1to3',
    about_child: '4to7',
    consent_read: true,
    consent_quote: 'yes',
    consent_share: 'yes',
    consent_numbers: 'yes',
  }
}

export type Reply = { readonly status: number; readonly body: string }

/** One request over a kept connection; rejects when the other side goes away before the answer is whole. */
export function ask(
  agent: Agent,
  origin: string,
  path: string,
  options: {
    readonly method?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const url = new URL(path, origin)
    const headers = {
      ...(options.method === 'POST' ? { origin } : {}),
      ...(options.body === undefined
        ? {}
        : { 'content-length': String(Buffer.byteLength(options.body)) }),
      ...options.headers,
    }
    const sent = request(url, { agent, method: options.method ?? 'GET', headers }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
      response.on('error', reject)
      response.on('aborted', () => reject(new Error('aborted')))
    })
    sent.on('error', reject)
    sent.end(options.body)
  })
}

/** A ticket for one whole story. */
export async function takeTicket(agent: Agent, origin: string): Promise<string> {
  const { status, body } = await ask(agent, origin, `${POINT}/inzenden`)
  if (status !== 200) throw new Error(`no ticket: ${status} ${body}`)
  return JSON.parse(body).ticket
}

/** Sends a whole story under a ticket. */
export function sendStory(
  agent: Agent,
  origin: string,
  ticket: string,
  answers: Readonly<Record<string, unknown>>,
): Promise<Reply> {
  return ask(agent, origin, `${POINT}/inzenden`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ticket, answers }),
  })
}

/** A pool of kept connections. */
export function connections(most: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: most })
}
