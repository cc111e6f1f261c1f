import { join, resolve } from 'node:path'
import { z } from 'zod'
import { fail, ok, type Result } from '#surveys/result.ts'

/** Everything that an operator can set, checked, with the defaults filled in. */
export type Environment = {
  readonly nodeEnv: 'production' | 'development' | 'test'
  readonly port: number
  /** The network address to listen on; undefined is every one. */
  readonly host: string | undefined
  /** Scheme, host and port as people's browsers see them, without a slash at the end. */
  readonly origin: string
  /** Absolute folder of what this installation keeps. */
  readonly dataDir: string
  /** Absolute folder of the master key. */
  readonly keyDir: string
  /** PostgreSQL of the operator's own; undefined starts the embedded one. */
  readonly databaseUrl: string | undefined
  /** The neutral page to which somebody who leaves fast is brought; the same for everybody. */
  readonly exitUrl: string
  /** How many proxies of the operator's own stand in front. */
  readonly proxies: number
  /** Whether what is perhaps no story waits apart; off for measurements alone. */
  readonly hasSieve: boolean
  readonly logLevel: 'info' | 'warn' | 'error'
  /** How long running requests may take to end after a stop was asked. Milliseconds. */
  readonly graceMs: number
}

/** A setting that cannot be used, and the sentence that tells an operator what to do. Never holds the value itself. */
export type EnvironmentProblem = {
  readonly code:
    | 'not-a-port'
    | 'not-an-address'
    | 'not-an-origin'
    | 'not-a-page'
    | 'not-a-database'
    | 'not-a-choice'
    | 'not-a-time'
    | 'not-a-count'
  readonly setting: string
  readonly message: string
}

type Setting = {
  readonly code: EnvironmentProblem['code']
  readonly message: string
}

/** One row a setting: what is wrong when its schema refuses it. */
const SETTINGS = {
  NODE_ENV: {
    code: 'not-a-choice',
    message: 'NODE_ENV must be production, development or test: correct it, or leave it out.',
  },
  PORT: {
    code: 'not-a-port',
    message: 'PORT must be a whole number from 1 to 65535: correct it, or leave it out for 3000.',
  },
  HOST: {
    code: 'not-an-address',
    message:
      'HOST must be a network address such as 127.0.0.1: correct it, or leave it out for every address.',
  },
  APP_ORIGIN: {
    code: 'not-an-origin',
    message:
      'APP_ORIGIN must be the address that people type, with http:// or https:// and nothing after the host, such as https://verhalen.example.nl: correct it.',
  },
  DATA_DIR: { code: 'not-an-address', message: 'DATA_DIR must be a folder: correct it.' },
  KEY_DIR: { code: 'not-an-address', message: 'KEY_DIR must be a folder: correct it.' },
  DATABASE_URL: {
    code: 'not-a-database',
    message:
      'DATABASE_URL must look like postgres://name:password@host:5432/database: correct it, or leave it out for the embedded PostgreSQL.',
  },
  EXIT_URL: {
    code: 'not-a-page',
    message:
      'EXIT_URL must be the address of a page that everybody visits, with http:// or https://, such as https://www.buienradar.nl: correct it, or leave it out.',
  },
  PROXIES: {
    code: 'not-a-count',
    message:
      'PROXIES must be how many proxies stand in front, from 0 to 9: correct it, or leave it out for 0.',
  },
  SIEVE: {
    code: 'not-a-choice',
    message: 'SIEVE must be on or off: correct it, or leave it out for on.',
  },
  LOG_LEVEL: {
    code: 'not-a-choice',
    message: 'LOG_LEVEL must be info, warn or error: correct it, or leave it out for info.',
  },
  SHUTDOWN_SECONDS: {
    code: 'not-a-time',
    message:
      'SHUTDOWN_SECONDS must be a whole number from 0 to 300: correct it, or leave it out for 10.',
  },
} as const satisfies Record<string, Setting>

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().int().min(from).max(to))

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: wholeNumber(1, 65535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .optional(),
  APP_ORIGIN: z
    .string()
    .transform((value) => value.replace(/\/$/, ''))
    .refine(isOrigin)
    .transform((value) => new URL(value).origin)
    .optional(),
  DATA_DIR: z.string().refine(isPath).default('./data'),
  KEY_DIR: z.string().refine(isPath).optional(),
  DATABASE_URL: z.string().refine(isDatabase).optional(),
  EXIT_URL: z.string().refine(isPage).default('https://www.buienradar.nl'),
  PROXIES: wholeNumber(0, 9).default(0),
  SIEVE: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: z.enum(['info', 'warn', 'error']).default('info'),
  SHUTDOWN_SECONDS: wholeNumber(0, 300).default(10),
})

/**
 * Reads the settings from environment variables. Every wrong one is reported, not only the first.
 *
 * An empty variable counts as left out, as compose files like to write it. Relative folders start at `cwd`.
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  cwd: string = process.cwd(),
): Result<Environment, readonly EnvironmentProblem[]> {
  const names = Object.keys(SETTINGS) as (keyof typeof SETTINGS)[]
  const given = names.flatMap((name) => {
    const value = variables[name]?.trim()
    return value ? [[name, value] as const] : []
  })
  const read = schema.safeParse(Object.fromEntries(given))
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path }) => path[0]))
    return fail(
      names.filter((name) => wrong.has(name)).map((name) => ({ setting: name, ...SETTINGS[name] })),
    )
  }
  const { data } = read
  const dataDir = resolve(cwd, data.DATA_DIR)
  return ok({
    nodeEnv: data.NODE_ENV,
    port: data.PORT,
    host: data.HOST,
    origin: data.APP_ORIGIN ?? new URL(`http://localhost:${data.PORT}`).origin,
    dataDir,
    keyDir: data.KEY_DIR ? resolve(cwd, data.KEY_DIR) : join(dataDir, 'keys'),
    databaseUrl: data.DATABASE_URL,
    exitUrl: new URL(data.EXIT_URL).href,
    proxies: data.PROXIES,
    hasSieve: data.SIEVE === 'on',
    logLevel: data.LOG_LEVEL,
    graceMs: data.SHUTDOWN_SECONDS * 1000,
  })
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  const isBare = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password
  return isBare && (url.protocol === 'http:' || url.protocol === 'https:')
}

function isPage(value: string): boolean {
  return /^https?:\/\//.test(value) && URL.canParse(value)
}

function isDatabase(value: string): boolean {
  return /^postgres(ql)?:\/\/./.test(value) && URL.canParse(value)
}

function isPath(value: string): boolean {
  return !value.includes('\0')
}
