import { STAFF } from './browser.ts'

/** Whom the table asks about, besides nobody, a password alone and somebody of another project. */
export const ROLES = ['administrator', 'lead', 'moderator', 'analyst', 'member'] as const
type Role = (typeof ROLES)[number]

/** Rows of the own project and the same of another one. */
export type Rows = Readonly<
  Record<'queued' | 'released' | 'version' | 'channel' | 'insight' | 'pilot' | 'session', string>
>

type Act = {
  readonly what: string
  readonly fields: Readonly<Record<string, string>>
  readonly may: readonly Role[]
  /** What who may gets: an act that changes nothing. */
  readonly status: number
}

export type RightsRow = {
  readonly path: (rows: Rows) => string
  readonly may: readonly Role[]
  /** What who may gets; 200 when left out. */
  readonly status?: number
  /** What a page answers about a row of another project. */
  readonly foreign?: number
  readonly acts?: readonly Act[]
}

const ALL = ROLES
const MANAGERS = ['administrator', 'lead'] as const
const READERS = ['administrator', 'lead', 'moderator'] as const
const ANALYSTS = ['administrator', 'lead', 'analyst'] as const

/** A breach that nobody wrote down. */
const NO_BREACH = '00000000-0000-4000-8000-000000000000'

/** Written by hand, from what each role is for; not taken from the program. A page of staff without a row fails the test. */
export const RIGHTS: Readonly<Record<string, RightsRow>> = {
  'werk.$project.tsx': { path: () => `${STAFF}/uitgave`, may: ALL },
  'werk.$project._index.tsx': {
    path: () => `${STAFF}?index&zo`,
    may: ANALYSTS,
    acts: [{ what: 'keep', fields: { intent: 'save', name: '' }, may: ANALYSTS, status: 422 }],
  },
  'werk.$project.beheer.tsx': {
    path: () => `${STAFF}/beheer`,
    may: MANAGERS,
    acts: [
      { what: 'examples', fields: { intent: 'remove-examples' }, may: MANAGERS, status: 200 },
      {
        what: 'language',
        fields: { intent: 'language-open', language: 'xx' },
        may: MANAGERS,
        status: 404,
      },
      {
        what: 'line',
        fields: { intent: 'check-line', line: 'no-such' },
        may: MANAGERS,
        status: 404,
      },
      { what: 'place', fields: { intent: 'add-place' }, may: MANAGERS, status: 422 },
      { what: 'release', fields: { intent: 'release' }, may: MANAGERS, status: 409 },
    ],
  },
  'werk.$project.beheer_.mensen.tsx': {
    path: () => `${STAFF}/beheer/mensen`,
    may: MANAGERS,
    acts: [
      {
        what: 'invite',
        fields: { intent: 'invite', email: 'no', role: 'member' },
        may: MANAGERS,
        status: 422,
      },
      {
        what: 'invite an administrator',
        fields: { intent: 'invite', email: 'no', role: 'administrator' },
        may: ['administrator'],
        status: 422,
      },
      {
        what: 'change',
        fields: { intent: 'change', person: 'no', role: 'lead' },
        may: MANAGERS,
        status: 404,
      },
      {
        what: 'end',
        fields: { intent: 'end', sure: 'yes', person: 'no' },
        may: MANAGERS,
        status: 404,
      },
      {
        what: 'uninvite',
        fields: { intent: 'uninvite', invitation: 'no' },
        may: MANAGERS,
        status: 404,
      },
    ],
  },
  'werk.$project.beheer_.organisaties.tsx': {
    path: () => `${STAFF}/beheer/organisaties`,
    may: MANAGERS,
    acts: [
      { what: 'add', fields: { intent: 'add', name: '' }, may: MANAGERS, status: 422 },
      {
        what: 'rename',
        fields: { intent: 'rename', organisation: 'no', name: 'X' },
        may: MANAGERS,
        status: 404,
      },
      {
        what: 'merge',
        fields: { intent: 'merge', organisation: 'no', into: 'no' },
        may: MANAGERS,
        status: 404,
      },
      {
        what: 'remove',
        fields: { intent: 'remove', organisation: 'no' },
        may: MANAGERS,
        status: 404,
      },
    ],
  },
  'werk.$project.behoeften.tsx': { path: () => `${STAFF}/behoeften`, may: ANALYSTS },
  'werk.$project.datalek._index.tsx': {
    path: () => `${STAFF}/datalek`,
    may: MANAGERS,
    acts: [{ what: 'record', fields: {}, may: MANAGERS, status: 422 }],
  },
  'werk.$project.datalek.$breach.tsx': {
    path: () => `${STAFF}/datalek/${NO_BREACH}`,
    may: MANAGERS,
    status: 404,
    acts: [{ what: 'report', fields: { intent: 'report' }, may: MANAGERS, status: 404 }],
  },
  'werk.$project.datalek.$breach.bestand.ts': {
    path: () => `${STAFF}/datalek/${NO_BREACH}/bestand`,
    may: MANAGERS,
    status: 404,
  },
  'werk.$project.dubbel._index.tsx': {
    path: () => `${STAFF}/dubbel`,
    may: ANALYSTS,
    acts: [{ what: 'begin a round', fields: { size: '0' }, may: MANAGERS, status: 422 }],
  },
  'werk.$project.dubbel.$round._index.tsx': {
    path: () => `${STAFF}/dubbel/${NO_BREACH}`,
    may: ANALYSTS,
    status: 404,
  },
  'werk.$project.dubbel.$round.$story._index.tsx': {
    path: ({ released }) => `${STAFF}/dubbel/${NO_BREACH}/${released}`,
    may: ANALYSTS,
    status: 404,
    acts: [{ what: 'say', fields: { intent: 'done' }, may: ANALYSTS, status: 404 }],
  },
  'werk.$project.dubbel.$round.$story.samen.tsx': {
    path: ({ released }) => `${STAFF}/dubbel/${NO_BREACH}/${released}/samen`,
    may: ANALYSTS,
    status: 404,
    acts: [{ what: 'decide', fields: {}, may: ANALYSTS, status: 404 }],
  },
  'werk.$project.codeboek.tsx': { path: () => `${STAFF}/codeboek`, may: ANALYSTS },
  'werk.$project.codeboek._index.tsx': {
    path: () => `${STAFF}/codeboek?index`,
    may: ANALYSTS,
    acts: [
      { what: 'add a group', fields: { intent: 'add-group' }, may: MANAGERS, status: 422 },
      {
        what: 'move a theme',
        fields: { intent: 'move-theme', code: 'T99', by: '1' },
        may: MANAGERS,
        status: 404,
      },
    ],
  },
  'werk.$project.codeboek.$theme.tsx': {
    path: () => `${STAFF}/codeboek/T03`,
    may: ANALYSTS,
    acts: [
      { what: 'write', fields: { intent: 'save', name_nl: '' }, may: MANAGERS, status: 422 },
      { what: 'try cues', fields: { intent: 'try' }, may: MANAGERS, status: 200 },
      { what: 'merge', fields: { intent: 'merge', into: 'T03' }, may: MANAGERS, status: 422 },
      {
        what: 'take back',
        fields: { intent: 'take-back', step: '99' },
        may: MANAGERS,
        status: 404,
      },
    ],
  },
  'werk.$project.codeboek.$theme_.splitsen.tsx': {
    path: () => `${STAFF}/codeboek/T03/splitsen`,
    may: MANAGERS,
    acts: [{ what: 'split', fields: { name_nl: '' }, may: MANAGERS, status: 422 }],
  },
  'werk.$project.codeboek.nieuw.tsx': {
    path: () => `${STAFF}/codeboek/nieuw`,
    may: MANAGERS,
    acts: [{ what: 'add', fields: { intent: 'save', name_nl: '' }, may: MANAGERS, status: 422 }],
  },
  'werk.$project.codeboek.uitgaven.tsx': {
    path: () => `${STAFF}/codeboek/uitgaven`,
    may: ANALYSTS,
    acts: [{ what: 'publish', fields: { intent: 'publish' }, may: MANAGERS, status: 409 }],
  },
  'werk.$project.codeboek.bestand.tsx': {
    path: () => `${STAFF}/codeboek/bestand`,
    may: ANALYSTS,
    acts: [{ what: 'read in', fields: { intent: 'apply' }, may: MANAGERS, status: 422 }],
  },
  'werk.$project.codeboek.opslaan.ts': { path: () => `${STAFF}/codeboek/opslaan`, may: ANALYSTS },
  'werk.$project.invoer._index.tsx': { path: () => `${STAFF}/invoer`, may: READERS },
  'werk.$project.invoer.$point.tsx': {
    path: () => `${STAFF}/invoer/ouder`,
    may: READERS,
    acts: [{ what: 'type in', fields: { _form: 'no' }, may: READERS, status: 400 }],
  },
  'werk.$project.logboek.tsx': { path: () => `${STAFF}/logboek`, may: MANAGERS },
  'werk.$project.nakijken._index.tsx': { path: () => `${STAFF}/nakijken`, may: READERS },
  'werk.$project.nakijken.$story.tsx': {
    path: ({ queued }) => `${STAFF}/nakijken/${queued}`,
    may: READERS,
    foreign: 302,
    acts: [
      {
        what: 'prepare',
        fields: { intent: 'prepare', revision: '999' },
        may: READERS,
        status: 409,
      },
      {
        what: 'confirm',
        fields: { intent: 'confirm', revision: '999' },
        may: READERS,
        status: 409,
      },
    ],
  },
  'werk.$project.nakijken.$story_.$file.ts': {
    path: ({ queued }) => `${STAFF}/nakijken/${queued}/opname`,
    may: READERS,
    status: 404,
    foreign: 404,
  },
  'werk.$project.nakijken.misschien.tsx': {
    path: () => `${STAFF}/nakijken/misschien`,
    may: READERS,
    acts: [{ what: 'decide', fields: {}, may: READERS, status: 422 }],
  },
  'werk.$project.papier.$version.tsx': {
    path: ({ version }) => `${STAFF}/papier/${version}`,
    may: MANAGERS,
    foreign: 404,
  },
  'werk.$project.register.tsx': {
    path: () => `${STAFF}/register`,
    may: MANAGERS,
    acts: [{ what: 'keep it empty', fields: {}, may: MANAGERS, status: 200 }],
  },
  'werk.$project.register.bestand.ts': {
    path: () => `${STAFF}/register/bestand`,
    may: MANAGERS,
  },
  'werk.$project.themas.$story.tsx': {
    path: ({ released }) => `${STAFF}/themas/${released}`,
    may: ANALYSTS,
    foreign: 404,
    acts: [
      { what: 'decide', fields: {}, may: ANALYSTS, status: 404 },
      { what: 'code', fields: { act: 'coded', theme: 'T01' }, may: ANALYSTS, status: 422 },
      {
        what: 'take words out',
        fields: { act: 'take-out', words: '' },
        may: MANAGERS,
        status: 422,
      },
    ],
  },
  'werk.$project.themas._index.tsx': { path: () => `${STAFF}/themas`, may: ANALYSTS },
  'werk.$project.themas.cijfers.tsx': { path: () => `${STAFF}/themas/cijfers`, may: ANALYSTS },
  'werk.$project.themas.duidelijk.tsx': {
    path: () => `${STAFF}/themas/duidelijk`,
    may: ANALYSTS,
    acts: [
      { what: 'decide', fields: { act: 'accepted' }, may: ANALYSTS, status: 404 },
      { what: 'take back', fields: { act: 'undo', batch: 'no' }, may: ANALYSTS, status: 409 },
    ],
  },
  'werk.$project.themas.verteller.tsx': { path: () => `${STAFF}/themas/verteller`, may: ANALYSTS },
  'werk.$project.themas.volgende.ts': {
    path: () => `${STAFF}/themas/volgende`,
    may: ANALYSTS,
    status: 302,
  },
  'werk.$project.themas.$story_.nieuws.ts': {
    path: ({ released }) => `${STAFF}/themas/${released}/nieuws`,
    may: ANALYSTS,
  },
  'werk.$project.toestemming.tsx': { path: () => `${STAFF}/toestemming`, may: MANAGERS },
  'werk.$project.ontwerp._index.tsx': {
    path: () => `${STAFF}/ontwerp`,
    may: MANAGERS,
    acts: [
      { what: 'make', fields: { title: '' }, may: MANAGERS, status: 422 },
      { what: 'copy', fields: { intent: 'copy', to: 'nergens' }, may: MANAGERS, status: 404 },
    ],
  },
  'werk.$project.ontwerp.$survey.tsx': {
    path: () => `${STAFF}/ontwerp/ouder`,
    may: MANAGERS,
    acts: [{ what: 'publish', fields: { revision: '-1' }, may: MANAGERS, status: 409 }],
  },
  'werk.$project.ontwerp.$survey_.publiceren.tsx': {
    // A survey that is not there: whether one has something to publish changes while others design.
    path: () => `${STAFF}/ontwerp/no-such/publiceren`,
    may: MANAGERS,
    status: 404,
    acts: [{ what: 'publish', fields: { revision: '-1' }, may: MANAGERS, status: 404 }],
  },
  'werk.$project.ontwerp.$survey_.bewaar.ts': {
    path: () => `${STAFF}/ontwerp/ouder/bewaar`,
    may: MANAGERS,
    acts: [{ what: 'save', fields: { do: 'save' }, may: MANAGERS, status: 422 }],
  },
  'werk.$project.ontwerp.$survey_.voorbeeld.tsx': {
    path: () => `${STAFF}/ontwerp/ouder/voorbeeld`,
    may: MANAGERS,
    acts: [{ what: 'try', fields: { _stap: 'next' }, may: MANAGERS, status: 200 }],
  },
  'werk.$project.proef.tsx': {
    path: () => `${STAFF}/proef`,
    may: MANAGERS,
    acts: [
      { what: 'fill', fields: { intent: 'fill', survey: 'no-such' }, may: MANAGERS, status: 404 },
    ],
  },
  'werk.$project.stemmen.tsx': {
    path: () => `${STAFF}/stemmen`,
    may: MANAGERS,
    acts: [{ what: 'nothing', fields: {}, may: MANAGERS, status: 200 }],
  },
  'werk.$project.uitgave._index.tsx': { path: () => `${STAFF}/uitgave`, may: ALL },
  'werk.$project.uitgave.plaatje.ts': {
    path: () => `${STAFF}/uitgave/plaatje?beeld=themas&vorm=csv`,
    may: ALL,
  },
  'werk.$project.uitgave.bestand.ts': { path: () => `${STAFF}/uitgave/bestand`, may: ALL },
  'werk.$project.uitgave.onderzoek.ts': {
    path: () => `${STAFF}/uitgave/onderzoek?vorm=r`,
    may: ANALYSTS,
  },
  'werk.$project.uitgave.$theme.tsx': { path: () => `${STAFF}/uitgave/T01`, may: ALL },
  'werk.$project.kolommen.ts': { path: () => `${STAFF}/kolommen`, may: ANALYSTS },
  'werk.$project.leeslijst.tsx': {
    path: () => `${STAFF}/leeslijst`,
    may: ANALYSTS,
    acts: [
      { what: 'put', fields: { story: 'no-such' }, may: ANALYSTS, status: 404 },
      { what: 'off', fields: { intent: 'off', story: 'no-such' }, may: ANALYSTS, status: 200 },
    ],
  },
  'werk.$project.verhaal.$story.tsx': {
    path: ({ released }) => `${STAFF}/verhaal/${released}`,
    may: ANALYSTS,
    foreign: 404,
  },
  'werk.$project.kaarten.tsx': { path: () => `${STAFF}/kaarten?lijst`, may: ANALYSTS },
  'werk.$project.samen-lezen.tsx': { path: () => `${STAFF}/samen-lezen`, may: ANALYSTS },
  'werk.$project.vergelijk.tsx': { path: () => `${STAFF}/vergelijk?rol=ouder`, may: ANALYSTS },
  'werk.$project.patronen.tsx': {
    path: () => `${STAFF}/patronen`,
    may: ANALYSTS,
    acts: [{ what: 'mark', fields: { key: '' }, may: ANALYSTS, status: 302 }],
  },
  'werk.$project.spiegel.tsx': { path: () => `${STAFF}/spiegel`, may: ANALYSTS },
  'werk.$project.inzichten._index.tsx': {
    path: () => `${STAFF}/inzichten`,
    may: ANALYSTS,
    acts: [{ what: 'start', fields: { claim: '' }, may: ANALYSTS, status: 422 }],
  },
  'werk.$project.inzichten.$insight.tsx': {
    path: ({ insight }) => `${STAFF}/inzichten/${insight}`,
    may: ANALYSTS,
    foreign: 404,
    acts: [
      { what: 'save', fields: { claim: '' }, may: ANALYSTS, status: 422 },
      { what: 'tell', fields: { intent: 'tell', nl: '' }, may: MANAGERS, status: 422 },
    ],
  },
  'werk.$project.sessies._index.tsx': {
    path: () => `${STAFF}/sessies`,
    may: ANALYSTS,
    acts: [{ what: 'start', fields: { name: '' }, may: ANALYSTS, status: 422 }],
  },
  'werk.$project.sessies.$session.tsx': {
    path: ({ session }) => `${STAFF}/sessies/${session}`,
    may: ANALYSTS,
    foreign: 404,
    acts: [
      { what: 'insight', fields: { intent: 'insight', group: '' }, may: ANALYSTS, status: 422 },
    ],
  },
  'werk.$project.sessies.$session_.bestand.ts': {
    path: ({ session }) => `${STAFF}/sessies/${session}/bestand`,
    may: ANALYSTS,
    foreign: 404,
  },
  'werk.$project.sessies.$session_.plaatje.$exercise.ts': {
    path: ({ session }) => `${STAFF}/sessies/${session}/plaatje/land`,
    may: ANALYSTS,
    foreign: 404,
  },
  'werk.$project.sessies.$session_.kaarten.tsx': {
    path: ({ session }) => `${STAFF}/sessies/${session}/kaarten`,
    may: ANALYSTS,
    foreign: 404,
  },
  'werk.$project.pilots._index.tsx': {
    path: () => `${STAFF}/pilots`,
    may: ALL,
    acts: [{ what: 'start', fields: { name: '' }, may: ANALYSTS, status: 422 }],
  },
  'werk.$project.pilots.$pilot.tsx': {
    path: ({ pilot }) => `${STAFF}/pilots/${pilot}`,
    may: ALL,
    foreign: 404,
    acts: [
      { what: 'save', fields: { name: '' }, may: ANALYSTS, status: 422 },
      { what: 'tell', fields: { intent: 'tell', nl: '' }, may: MANAGERS, status: 422 },
      { what: 'add a task', fields: { intent: 'task-add', what: '' }, may: ANALYSTS, status: 422 },
      { what: 'tick', fields: { intent: 'task-done', task: '' }, may: ANALYSTS, status: 404 },
      { what: 'decide', fields: { intent: 'decide', what: '' }, may: ANALYSTS, status: 422 },
      { what: 'name', fields: { intent: 'point', point: 'no' }, may: ANALYSTS, status: 422 },
    ],
  },
  'werk.$project.spoor._index.tsx': { path: () => `${STAFF}/spoor`, may: ANALYSTS },
  'werk.$project.spoor.bestand.ts': { path: () => `${STAFF}/spoor/bestand`, may: ANALYSTS },
  'werk.$project.cijfers-van-buiten.tsx': {
    path: () => `${STAFF}/cijfers-van-buiten`,
    may: ALL,
    acts: [{ what: 'add', fields: { name: '' }, may: MANAGERS, status: 422 }],
  },
  'werk.$project.verslag._index.tsx': { path: () => `${STAFF}/verslag`, may: ANALYSTS },
  'werk.$project.verslag.bestand.ts': { path: () => `${STAFF}/verslag/bestand`, may: ANALYSTS },
  'werk.$project.verhalen.tsx': { path: () => `${STAFF}/verhalen`, may: ANALYSTS },
  'werk.$project.inzameling.tsx': {
    path: () => `${STAFF}/inzameling`,
    may: MANAGERS,
    acts: [{ what: 'settings', fields: { point: '' }, may: MANAGERS, status: 422 }],
  },
  'werk.$project.verspreiden._index.tsx': {
    path: () => `${STAFF}/verspreiden`,
    may: MANAGERS,
    acts: [{ what: 'channel', fields: { name: '' }, may: MANAGERS, status: 422 }],
  },
  'werk.$project.verspreiden.$code.tsx': {
    path: ({ channel }) => `${STAFF}/verspreiden/${channel}`,
    may: MANAGERS,
    foreign: 404,
  },
  'werk.$project.vragenlijsten_.inlezen.tsx': {
    path: () => `${STAFF}/vragenlijsten/inlezen`,
    may: MANAGERS,
    acts: [{ what: 'read in', fields: { title: '' }, may: MANAGERS, status: 422 }],
  },
  'werk.$project.vragenlijsten_.$survey.tsx': {
    path: () => `${STAFF}/vragenlijsten/ouder`,
    may: MANAGERS,
    acts: [{ what: 'read back', fields: { intent: 'no' }, may: MANAGERS, status: 422 }],
  },
  'werk.$project.vragenlijsten_.$survey.bestand.ts': {
    path: () => `${STAFF}/vragenlijsten/ouder/bestand?vorm=surveyjs`,
    may: MANAGERS,
  },
  'werk.$project.voorbeeld.$version.tsx': {
    path: ({ version }) => `${STAFF}/voorbeeld/${version}`,
    may: MANAGERS,
    foreign: 404,
  },
  'werk.$project.zoeken.tsx': {
    path: () => `${STAFF}/zoeken?q=school`,
    may: ANALYSTS,
    acts: [{ what: 'keep', fields: { intent: 'save', name: '' }, may: ANALYSTS, status: 422 }],
  },
  'werk.$project.woorden.tsx': { path: () => `${STAFF}/woorden`, may: ANALYSTS },
  'werk.$project.nieuwe-themas.tsx': { path: () => `${STAFF}/nieuwe-themas`, may: ANALYSTS },
  'werk.$project.vragenlijsten.tsx': { path: () => `${STAFF}/vragenlijsten`, may: MANAGERS },
}

/** Pages of staff that belong to no project: everybody with both factors, and nobody else. */
export const OWN_PAGES: Readonly<
  Record<
    string,
    {
      readonly path: string
      readonly status: number
      /** Who may, where that depends on having such a role in any project; the others get 403. */
      readonly may?: readonly string[]
    }
  >
> = {
  'werk._index.tsx': { path: '/werk', status: 302 },
  'werk.nieuw.tsx': { path: '/werk/nieuw', status: 200, may: [...MANAGERS, 'stranger'] },
  'werk.ik.tsx': { path: '/werk/ik', status: 200 },
  'werk.ik_.herstelcodes.tsx': { path: '/werk/ik/herstelcodes', status: 200 },
}

/** The way in: what nobody, half a log-in and a whole one get. */
export const LOG_IN_PAGES: Readonly<
  Record<
    string,
    {
      readonly path: string
      readonly isPost?: true
      readonly nobody: string
      readonly half: string
      readonly lead: string
    }
  >
> = {
  'inloggen.tsx': { path: '/inloggen', nobody: '200', half: '302 /inloggen/code', lead: '302' },
  'inloggen_.code.tsx': {
    path: '/inloggen/code',
    nobody: '302 /inloggen',
    half: '200',
    lead: '302',
  },
  'inloggen_.instellen.tsx': {
    path: '/inloggen/instellen',
    nobody: '302 /inloggen',
    half: '302 /inloggen/code',
    lead: '200',
  },
  'inloggen_.passkey.ts': {
    path: '/inloggen/passkey',
    isPost: true,
    nobody: '403',
    half: '200',
    lead: '200',
  },
  'uitloggen.ts': { path: '/uitloggen', nobody: '302', half: '302', lead: '302' },
  'uitnodiging.$token.tsx': {
    path: '/uitnodiging/no-such-token',
    nobody: '404',
    half: '404',
    lead: '404',
  },
}

/** What tellers and visitors come to: no account has anything to do with it. */
export const PUBLIC_PAGE = /^(p\.|v\.|s\.|hulp|_index|\$\.)/

/** Keeps a language in a cookie and reads nothing: open to everybody. */
export const OPEN_PAGES = ['werk.taal.ts']
