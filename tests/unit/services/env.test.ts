import { describe, expect, test } from 'vitest'
import { type Environment, readEnvironment } from '#app/services/env.server.ts'

function read(variables: Record<string, string>): Environment {
  const result = readEnvironment(variables, '/srv/app')
  if (!result.ok) throw new Error(result.problem.map(({ message }) => message).join())
  return result.value
}

function wrong(variables: Record<string, string>): string[] {
  const result = readEnvironment(variables, '/srv/app')
  return result.ok ? [] : result.problem.map(({ setting }) => setting)
}

describe('the settings of an installation', () => {
  test('all have a default that works on a laptop', () => {
    expect(read({})).toEqual({
      nodeEnv: 'production',
      port: 3000,
      host: undefined,
      origin: 'http://localhost:3000',
      dataDir: '/srv/app/data',
      keyDir: '/srv/app/data/keys',
      databaseUrl: undefined,
      exitUrl: 'https://www.buienradar.nl/',
      proxies: 0,
      hasSieve: true,
      logLevel: 'info',
      graceMs: 10_000,
    })
  })

  test('that are empty count as left out', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ', APP_ORIGIN: '' })).toEqual(read({}))
  })

  test('let the origin follow the port, and leave out what a browser leaves out', () => {
    expect(read({ PORT: '8080' }).origin).toBe('http://localhost:8080')
    expect(read({ PORT: '80' }).origin).toBe('http://localhost')
    expect(read({ APP_ORIGIN: 'https://Verhalen.example.nl:443/' }).origin).toBe(
      'https://verhalen.example.nl',
    )
  })

  test('keep the key beside the data unless it has a folder of its own', () => {
    expect(read({ DATA_DIR: '/var/lib/vertelpunt' }).keyDir).toBe('/var/lib/vertelpunt/keys')
    expect(read({ DATA_DIR: 'store', KEY_DIR: '/run/secrets' })).toMatchObject({
      dataDir: '/srv/app/store',
      keyDir: '/run/secrets',
    })
  })

  test.each([
    ['PORT', ['0', '65536', '3000.5', '-1', 'http', '1e3', '0x50']],
    [
      'APP_ORIGIN',
      ['localhost:3000', 'ftp://a.nl', 'https://a.nl/path', 'https://a:b@a.nl', 'https://a.nl/?x'],
    ],
    ['DATABASE_URL', ['mysql://a/b', 'localhost:5432', 'postgres://']],
    ['EXIT_URL', ['www.buienradar.nl', 'javascript:alert(1)', 'https://']],
    ['NODE_ENV', ['prod']],
    ['LOG_LEVEL', ['verbose']],
    ['SHUTDOWN_SECONDS', ['301', '-1', 'ten']],
    ['HOST', ['a b', 'http://localhost']],
  ])('refuse a %s that cannot be meant', (name, values) => {
    for (const value of values) expect([value, wrong({ [name]: value })]).toEqual([value, [name]])
  })

  test('that are wrong are all told at once, without telling a password', () => {
    const result = readEnvironment({ PORT: 'x', DATABASE_URL: 'mysql://me:geheim@host/db' })
    if (result.ok) throw new Error('should be refused')
    expect(result.problem.map(({ code }) => code)).toEqual(['not-a-port', 'not-a-database'])
    expect(JSON.stringify(result.problem)).not.toContain('geheim')
  })
})
