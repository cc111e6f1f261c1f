import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractTypescriptConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { afterEach, expect, test } from 'vitest'
import { forbidden } from './layering.mjs'

const ROOT = join(import.meta.dirname, '../..')
const SOURCES = ['app', 'db', 'surveys', 'analysis', 'commands', 'server.ts']

async function brokenRules(): Promise<readonly string[]> {
  const tsConfig = extractTypescriptConfig(join(ROOT, 'tsconfig.json'))
  const { output } = await cruise(
    SOURCES,
    {
      baseDir: ROOT,
      ruleSet: { forbidden: forbidden as never },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'types', 'default'],
      },
    },
    undefined,
    { tsConfig },
  )
  return (output as ICruiseResult).summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`,
  )
}

/** One file per rule that breaks it, and nothing else. */
const PLANTS: Readonly<Record<string, readonly [string, string]>> = {
  'surveys-is-pure': ['surveys/planted.ts', "import '#analysis/dashboard/facts.ts'"],
  'analysis-is-pure': ['analysis/planted.ts', "import '#db/problems.ts'"],
  'pure-parts-know-no-web': ['surveys/planted.ts', "import 'react'"],
  'survey-core-has-one-door': ['app/components/planted.ts', "import 'survey-core'"],
  'natural-has-one-door': ['analysis/planted.ts', "import 'natural/lib/natural/stemmers/index.js'"],
  'db-knows-no-app': ['db/planted.ts', "import '#app/words/words.ts'"],
  'db-only-behind-services': ['app/routes/planted.ts', "import '#db/problems.ts'"],
  'originals-have-one-door': [
    'app/services/planted.server.ts',
    "import '#db/queries/originals.ts'",
  ],
  'contacts-are-opened-by-their-command': ['commands/planted.ts', "import './contact-key.ts'"],
  'app-runs-no-commands': ['app/http/planted.ts', "import '#commands/database.ts'"],
  'components-do-not-serve': ['app/components/planted.ts', "import '#app/services/log.server.ts'"],
  'components-know-no-routes': ['app/components/planted.ts', "import '#app/routes/_index.tsx'"],
  'routes-are-leaves': ['app/routes/planted.ts', "import './_index.tsx'"],
  'no-circular': ['analysis/planted.ts', "import './planted.ts'"],
}

const planted = Object.values(PLANTS).map(([path]) => join(ROOT, path))

afterEach(async () => {
  for (const path of planted) await rm(path, { force: true })
})

test('every import keeps to the layers', async () => {
  expect(await brokenRules()).toEqual([])
})

test('every rule has a planted file that breaks it', () => {
  expect(Object.keys(PLANTS).sort()).toEqual(forbidden.map((rule) => rule.name).sort())
})

// Files are planted together where they do not share a name: one cruise of the whole house takes seconds.
const rounds = Object.entries(PLANTS).reduce<Record<string, readonly [string, string]>[]>(
  (sets, [rule, plant]) => {
    const free = sets.find((set) => !Object.values(set).some(([path]) => path === plant[0]))
    if (free) free[rule] = plant
    else sets.push({ [rule]: plant })
    return sets
  },
  [],
)

test.each(rounds.map((round) => [Object.keys(round).join(', '), round] as const))(
  'a planted violation is found: %s',
  async (_names, round) => {
    for (const [path, text] of Object.values(round)) {
      await mkdir(dirname(join(ROOT, path)), { recursive: true })
      await writeFile(join(ROOT, path), `${text}\nexport const planted = true\n`)
    }
    const broken = await brokenRules()
    for (const [rule, [path]] of Object.entries(round)) {
      expect(broken.some((one) => one.startsWith(`${rule}: ${path}`))).toBe(true)
    }
  },
)
