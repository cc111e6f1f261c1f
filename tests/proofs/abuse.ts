import { type Agent, request, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { createWeb } from '#app/http/web.server.ts'
import { openAccounts } from '#app/services/accounts.server.ts'
import type { App } from '#app/services/app.server.ts'
import { EXAMPLE_PROJECT_ID as PROJECT_ID } from '#app/services/example.server.ts'
import { keysFrom, loadMasterKey } from '#app/services/keys.server.ts'
import { openLearner } from '#app/services/learner.server.ts'
import { openSieve } from '#app/services/sieve.server.ts'
import { keepVersions } from '#app/services/versions.server.ts'
import { openClient, openDatabase } from '#db/client.server.ts'
import stories from '#db/example/stories-parents.json' with { type: 'json' }
import { findStoryByReceipt } from '#db/queries/stories.ts'
import { connectionsBehind, openDoors } from '#db/walls/log-in.ts'
import { standWalls } from '#db/walls/stand.ts'
import { parseReceipt } from '#surveys/receipt.ts'
import type { Program } from '../setup/program.ts'
import { connectionOf } from '../setup/program-database.ts'
import { connections, POINT, type Reply, wholeAnswers } from '../setup/whole-story.ts'
import { randomFrom } from './random.ts'

const BUILD = join(import.meta.dirname, '../../build')

/** The program's own web server and services on the program's database, with a clock that the campaign moves. */
type Site = {
  readonly app: App
  readonly origin: string
  readonly agent: Agent
  /** Milliseconds; starts at the beginning of a window in the future, so that puzzles stay open. */
  clock: number
  close(): Promise<void>
}

async function openSite(program: Program): Promise<Site> {
  const keys = keysFrom(await loadMasterKey(join(program.dataDir, 'keys')))
  const connection = await connectionOf(program)
  const owner = openClient(connection, 1)
  const walls = await openDoors(connection, await standWalls(owner), keys.databasePassword)
  await owner.end()
  const database = openDatabase(connectionsBehind(walls, connection, keys.databasePassword))
  const server = new Server()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const site = { clock: Math.ceil(Date.now() / 600_000) * 600_000 }
  const app: App = {
    database,
    walls,
    keys,
    accounts: openAccounts(database.db, { origin, secret: keys.sessionSecret }),
    versions: keepVersions(database.db),
    sieve: openSieve({ secret: keys.hash('proof', 'puzzle').toString('hex'), isOn: true }),
    origin,
    now: () => new Date(site.clock),
    learner: openLearner(join(BUILD, 'learning-worker.mjs')),
    wakeWorker: () => {},
  }
  const build: ServerBuild = await import(pathToFileURL(join(BUILD, 'server/index.js')).href)
  const web = createWeb(app, {
    build,
    clientFolder: join(BUILD, 'client'),
    islands: {},
    exitUrl: 'https://example.org/',
    proxies: 1,
    isReady: async () => true,
  })
  server.on('request', web.express)
  const agent = connections(8)
  return Object.assign(site, {
    app,
    origin,
    agent,
    close: async () => {
      agent.destroy()
      await new Promise((resolve) => server.close(resolve))
      await database.close()
    },
  })
}

type Answers = Readonly<Record<string, unknown>>

/** One visitor at one address, who sends forms as a browser without scripts does. */
class Visitor {
  constructor(
    readonly site: Site,
    readonly address: string,
  ) {}

  ask(path: string, fields?: URLSearchParams | object): Promise<Reply> {
    const isForm = fields instanceof URLSearchParams
    const body = fields && (isForm ? fields.toString() : JSON.stringify(fields))
    const { origin, agent } = this.site
    return new Promise((resolve, reject) => {
      const sent = request(
        new URL(path, origin),
        {
          agent,
          method: body ? 'POST' : 'GET',
          headers: {
            'x-forwarded-for': this.address,
            ...(body && {
              origin,
              'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
              'content-length': String(Buffer.byteLength(body)),
            }),
          },
        },
        (response) => {
          let text = ''
          response.setEncoding('utf8')
          response.on('data', (chunk: string) => {
            text += chunk
          })
          response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }))
          response.on('error', reject)
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
  }

  open(): Promise<Reply> {
    return this.ask(POINT)
  }

  /** Answers the page that stands there with what belongs on it; `more` are fields besides. */
  answer(
    page: Reply,
    answers: Answers,
    more: Readonly<Record<string, string>> = {},
  ): Promise<Reply> {
    const fields = new URLSearchParams({ _form: sealedIn(page.body), _step: 'next', ...more })
    for (const name of namesIn(page.body)) addAnswer(fields, name, answers[name])
    return this.ask(POINT, fields)
  }

  ticket(): Promise<string> {
    return this.ask(`${POINT}/inzenden`).then(({ body }) => JSON.parse(body).ticket)
  }

  send(ticket: string, answers: object): Promise<Reply> {
    return this.ask(`${POINT}/inzenden`, { ticket, answers })
  }
}

const isStored = ({ body }: Reply) =>
  body.includes('class="receipt"') || body.startsWith('{"receipt"')
const isWaiting = ({ body }: Reply) => body.includes('data-puzzle=')
const sealedIn = (page: string) => / name="_form" value="([^"]+)"/.exec(page)?.[1] ?? ''
function namesIn(page: string): ReadonlySet<string> {
  const names = [...page.matchAll(/ name="([a-z][^"]*)"/g)].map((match) => match[1] ?? '')
  return new Set(names.map((name) => name.split('.')[0] ?? ''))
}

function addAnswer(fields: URLSearchParams, name: string, answer: unknown): void {
  if (answer === undefined) return
  if (Array.isArray(answer)) for (const one of answer) fields.append(name, String(one))
  else if (typeof answer === 'object' && answer !== null && 'tenths' in answer)
    for (const [corner, coins] of (answer.tenths as readonly number[]).entries())
      fields.set(`${name}.${corner}`, String(coins))
  else fields.set(name, String(answer))
}

/** A story that nobody else tells: an example with another beginning. */
const storyOf = (index: number) => {
  const example = stories[index % stories.length]
  return { ...wholeAnswers(''), story: `Zo ging het bij ons, keer ${index}. ${example?.text}` }
}

export type AbuseCounts = {
  readonly bots: number
  readonly stopped: number
  readonly apart: number
  readonly through: number
  readonly tellers: number
  readonly tellersRefused: number
  readonly tellersApart: number
  readonly pupils: number
  readonly pupilsRefused: number
}

/** Somebody's steps; each gives the seconds until the next, and the last gives the final answer. */
type Steps = AsyncGenerator<number, Reply, void>

type Actor = {
  readonly kind: 'bot' | 'teller' | 'pupil'
  readonly steps: Steps
  at: number
  reply?: Reply
}

/** Lets everybody act in the order of the campaign's clock. */
async function playOut(site: Site, actors: readonly Actor[]): Promise<void> {
  const waiting = [...actors]
  while (waiting.length > 0) {
    waiting.sort((one, other) => one.at - other.at)
    const actor = waiting[0]
    if (!actor) return
    site.clock = Math.max(site.clock, actor.at)
    const step = await actor.steps.next()
    if (step.done) {
      actor.reply = step.value
      waiting.shift()
    } else actor.at = site.clock + step.value * 1000
  }
}

/** Fills in the form page by page from the page that stands there, `seconds` before each step. */
async function* fillIn(
  visitor: Visitor,
  page: Reply,
  answers: Answers,
  seconds: number,
  more: Readonly<Record<string, string>> = {},
): Steps {
  let now = page
  for (let step = 0; step < 20 && now.status === 200 && !isStored(now); step++) {
    if (isWaiting(now)) return now
    if (seconds > 0) yield seconds
    now = await visitor.answer(now, answers, more)
  }
  return now
}

/** Opens the form now and fills it in. */
async function* openAndFillIn(
  visitor: Visitor,
  answers: Answers,
  seconds: number,
  more: Readonly<Record<string, string>> = {},
): Steps {
  return yield* fillIn(visitor, await visitor.open(), answers, seconds, more)
}

/** Takes a ticket, waits, and sends all in one post. */
async function* sendWhole(visitor: Visitor, answers: Answers, seconds: number): Steps {
  const ticket = await visitor.ticket()
  if (seconds > 0) yield seconds
  return visitor.send(ticket, answers)
}

async function* once(send: () => Promise<Reply>): Steps {
  yield 0
  return send()
}

const SAME = { ...wholeAnswers(''), story: `${'Wat wij verkopen is echt heel goed. '.repeat(4)}` }

const advertisement = (index: number) => ({
  ...wholeAnswers(''),
  story: `Nummer ${index}: http://a.example/${index} http://b.example http://c.example goedkoop`,
})

/** Every kind of machine; `stolen` is a ticket that somebody used before. */
const bots = (stolen: string): readonly ((visitor: Visitor, index: number) => Steps)[] => [
  (visitor, index) => once(() => visitor.send('', storyOf(index))),
  (visitor) => once(() => visitor.ask(POINT, new URLSearchParams({ _form: 'x', _step: 'next' }))),
  (visitor, index) => once(() => visitor.send(stolen, storyOf(index))),
  (visitor, index) => sendWhole(visitor, storyOf(index), 0),
  (visitor, index) => openAndFillIn(visitor, storyOf(index), 0),
  (visitor, index) => openAndFillIn(visitor, storyOf(index), 2, { _website: 'http://a.example' }),
  (visitor) => sendWhole(visitor, SAME, 5),
  (visitor, index) => sendWhole(visitor, advertisement(index), 5),
]

const MINUTE = 60_000

/**
 * Posts of machines among tellers within twenty minutes, over HTTP, by the program's own server with a clock of its own.
 *
 * Machines, in equal parts: posts without a form (two kinds), a used ticket again, too fast (in one post, page by page), every
 * field filled in, one text many times, advertisements; half of them from one address. Tellers, all by the plain pages that
 * work without scripts: 30 pupils behind one address in five minutes, a seventh going on with a draft of three days ago, a seventh
 * done in nine seconds, the others in one to fifteen minutes. What came of each is read from the database.
 */
export async function proveAbuse(
  program: Program,
  counts: { readonly bots: number; readonly tellers: number },
  seed: number,
): Promise<AbuseCounts> {
  const site = await openSite(program)
  const random = randomFrom(seed)
  const start = site.clock
  const anywhere = (index: number) =>
    new Visitor(site, `198.51.${index % 250}.${Math.floor(index / 250) + 1}`)
  const actors: Actor[] = []
  const enter = (kind: Actor['kind'], at: number, steps: Steps) => actors.push({ kind, at, steps })
  try {
    const adults = counts.tellers - 30
    for (let index = 0; index < adults; index++) {
      const visitor = anywhere(index)
      const isDraft = index % 7 === 0
      const seconds = index % 7 === 1 ? 9 : 60 + random() * 840
      const at = start + random() * 20 * MINUTE - (isDraft ? 0 : seconds * 500)
      if (!isDraft) enter('teller', at, openAndFillIn(visitor, storyOf(index), seconds / 8))
      else {
        site.clock = start - 3 * 86_400_000
        const kept = await visitor.answer(await visitor.open(), storyOf(index))
        enter('teller', at, fillIn(visitor, kept, storyOf(index), seconds / 8))
      }
    }
    site.clock = start - 20 * MINUTE
    const stolen = await anywhere(0).ticket()
    site.clock += MINUTE
    await anywhere(0).send(stolen, storyOf(9000))
    for (let pupil = 0; pupil < 30; pupil++) {
      const school = new Visitor(site, '192.0.2.30')
      const at = start + 8 * MINUTE + pupil * 4000
      enter('pupil', at, openAndFillIn(school, storyOf(adults + pupil), 20))
    }
    const kinds = bots(stolen)
    for (let index = 0; index < counts.bots; index++) {
      const visitor = index % 2 ? anywhere(1000 + index) : new Visitor(site, '203.0.113.9')
      const bot = kinds[Math.floor(random() * kinds.length)]
      if (bot) enter('bot', start + random() * 20 * MINUTE, bot(visitor, 1000 + index))
    }
    await playOut(site, actors)
    return await countOutcomes(site, actors)
  } finally {
    await site.close()
  }
}

/** What became of each form: no receipt, a story that waits apart, or a story like any other. */
async function countOutcomes(site: Site, actors: readonly Actor[]): Promise<AbuseCounts> {
  const outcomes: { kind: Actor['kind']; outcome: string }[] = []
  for (const { kind, reply } of actors)
    outcomes.push({ kind, outcome: reply && isStored(reply) ? await fate(site, reply) : 'stopped' })
  const count = (of: readonly Actor['kind'][], wanted?: string) =>
    outcomes.filter(({ kind, outcome }) => of.includes(kind) && (outcome === wanted || !wanted))
      .length
  return {
    bots: count(['bot']),
    stopped: count(['bot'], 'stopped'),
    apart: count(['bot'], 'apart'),
    through: count(['bot'], 'through'),
    tellers: count(['teller', 'pupil']),
    tellersRefused: count(['teller', 'pupil'], 'stopped'),
    tellersApart: count(['teller', 'pupil'], 'apart'),
    pupils: count(['pupil']),
    pupilsRefused: count(['pupil'], 'stopped'),
  }
}

async function fate({ app }: Site, reply: Reply): Promise<'apart' | 'through'> {
  const code = /\d{4}(?:[\s\u00a0]?\d{4}){4}/.exec(reply.body.replace(/<[^>]*>/g, ''))?.[0]
  const receipt = parseReceipt(code ?? '')
  if (!receipt) throw new Error('a receipt that cannot be read')
  const hash = app.keys.hash('receipt', receipt)
  const story = await app.database.tellers.inProject(PROJECT_ID, (db) =>
    findStoryByReceipt(db, PROJECT_ID, hash),
  )
  if (!story) throw new Error('a receipt without a story')
  return story.state === 'doubted' ? 'apart' : 'through'
}
