import type { Right } from './auth.server.ts'

/** After how many days what goes by itself goes. The retention job and the register of processing both read these. */
export const KEEP_DAYS = {
  /** The text as typed, after release. */
  adults: 90,
  /** The same, of youngsters and children. */
  youth: 30,
  /** Contact details, after their batch. */
  contacts: 365,
  /** Forms that a teller put aside under a code. */
  aside: 14,
  /** Attempts to log in. */
  attempts: 1,
} as const

/** How long a class of data stays: a number of days, or until something happens. */
export type Keeping =
  | { readonly rule: 'days-after-release'; readonly adults: number; readonly youth: number }
  | { readonly rule: 'days-after-batch'; readonly days: number }
  | { readonly rule: 'days'; readonly days: number }
  | { readonly rule: 'until-withdrawn' | 'until-removed' | 'until-ended' | 'until-done' }
  | { readonly rule: 'until-replaced' | 'with-project' | 'for-good' | 'by-operator' }

/** What a class of data is kept for. */
export type Purpose = 'listen' | 'rights' | 'reach' | 'access' | 'account' | 'run'

/** How a class of data is protected where it is kept. */
export type Form = 'own-key' | 'sealed' | 'hashed' | 'codes' | 'clear'

export type DataClass = {
  readonly purpose: Purpose
  readonly about: 'tellers' | 'staff' | 'groups' | 'nobody'
  readonly form: Form
  /** Tables, with the schema where it is not public; empty for what lies in files. */
  readonly tables: readonly string[]
  readonly keeping: Keeping
  /** A right that the program checks, or who else: nobody, the program alone, the holder of a key, whoever runs the machine. */
  readonly readers: readonly Right[] | 'nobody' | 'program' | 'key-holder' | 'operator'
}

/** Every class of data that is kept, with where, for how long, and who reads it. A test holds it against the database. */
export const DATA_CLASSES = {
  originals: {
    purpose: 'listen',
    about: 'tellers',
    form: 'own-key',
    tables: ['story_originals', 'vault.story_keys'],
    keeping: {
      rule: 'days-after-release',
      adults: KEEP_DAYS.adults,
      youth: KEEP_DAYS.youth,
    },
    readers: ['review'],
  },
  files: {
    purpose: 'listen',
    about: 'tellers',
    form: 'own-key',
    tables: ['attachments'],
    keeping: {
      rule: 'days-after-release',
      adults: KEEP_DAYS.adults,
      youth: KEEP_DAYS.youth,
    },
    readers: ['review'],
  },
  aside: {
    purpose: 'listen',
    about: 'tellers',
    form: 'sealed',
    tables: ['waiting_forms'],
    keeping: { rule: 'days', days: KEEP_DAYS.aside },
    readers: 'nobody',
  },
  messages: {
    purpose: 'listen',
    about: 'tellers',
    form: 'own-key',
    tables: ['story_messages'],
    keeping: {
      rule: 'days-after-release',
      adults: KEEP_DAYS.adults,
      youth: KEEP_DAYS.youth,
    },
    readers: ['review'],
  },
  marks: {
    purpose: 'listen',
    about: 'tellers',
    form: 'codes',
    tables: ['redactions'],
    keeping: {
      rule: 'days-after-release',
      adults: KEEP_DAYS.adults,
      youth: KEEP_DAYS.youth,
    },
    readers: ['review'],
  },
  stories: {
    purpose: 'listen',
    about: 'tellers',
    form: 'clear',
    tables: ['stories'],
    keeping: { rule: 'until-withdrawn' },
    readers: ['see-workroom', 'code'],
  },
  themes: {
    purpose: 'listen',
    about: 'tellers',
    form: 'codes',
    tables: ['codings', 'coding_moves', 'coding_acts', 'coding_progress'],
    keeping: { rule: 'until-withdrawn' },
    readers: ['code', 'see-workroom'],
  },
  rounds: {
    purpose: 'listen',
    about: 'tellers',
    form: 'codes',
    tables: ['coding_rounds', 'round_stories', 'round_judgements'],
    keeping: { rule: 'until-withdrawn' },
    readers: ['code'],
  },
  terms: {
    purpose: 'listen',
    about: 'tellers',
    form: 'clear',
    tables: ['story_terms'],
    keeping: { rule: 'until-withdrawn' },
    readers: 'nobody',
  },
  changes: {
    purpose: 'run',
    about: 'nobody',
    form: 'codes',
    tables: ['story_changes'],
    keeping: { rule: 'until-replaced' },
    readers: 'program',
  },
  searches: {
    purpose: 'listen',
    about: 'staff',
    form: 'clear',
    tables: ['saved_searches'],
    keeping: { rule: 'until-removed' },
    readers: ['see-workroom'],
  },
  readingList: {
    purpose: 'listen',
    about: 'staff',
    form: 'clear',
    tables: ['reading_list'],
    keeping: { rule: 'until-withdrawn' },
    readers: ['see-workroom'],
  },
  passages: {
    purpose: 'listen',
    about: 'tellers',
    form: 'codes',
    tables: ['insight_passages'],
    keeping: { rule: 'until-withdrawn' },
    readers: ['see-workroom'],
  },
  cards: {
    purpose: 'listen',
    about: 'tellers',
    form: 'codes',
    tables: ['sense_cards'],
    keeping: { rule: 'until-withdrawn' },
    readers: ['see-workroom'],
  },
  sense: {
    purpose: 'listen',
    about: 'groups',
    form: 'clear',
    tables: ['sense_sessions', 'sense_acts'],
    keeping: { rule: 'with-project' },
    readers: ['see-workroom'],
  },
  insights: {
    purpose: 'listen',
    about: 'groups',
    form: 'clear',
    tables: [
      'insights',
      'pilots',
      'pilot_insights',
      'pilot_steps',
      'pattern_marks',
      'outside_figures',
    ],
    keeping: { rule: 'with-project' },
    readers: ['see-release'],
  },
  pilotWork: {
    purpose: 'listen',
    about: 'staff',
    form: 'clear',
    tables: ['pilot_tasks', 'pilot_decisions'],
    keeping: { rule: 'with-project' },
    readers: ['see-release'],
  },
  models: {
    purpose: 'listen',
    about: 'groups',
    form: 'codes',
    tables: ['theme_models'],
    keeping: { rule: 'until-withdrawn' },
    readers: ['code'],
  },
  releases: {
    purpose: 'listen',
    about: 'groups',
    form: 'clear',
    tables: ['releases', 'release_stories'],
    keeping: { rule: 'for-good' },
    readers: ['see-release'],
  },
  receipts: {
    purpose: 'rights',
    about: 'tellers',
    form: 'hashed',
    tables: ['receipts'],
    keeping: { rule: 'with-project' },
    readers: 'nobody',
  },
  consents: {
    purpose: 'rights',
    about: 'tellers',
    form: 'codes',
    tables: ['consents'],
    keeping: { rule: 'with-project' },
    readers: ['see-versions'],
  },
  contacts: {
    purpose: 'reach',
    about: 'tellers',
    form: 'sealed',
    tables: ['contacts', 'contacts_waiting', 'contact_keys'],
    keeping: { rule: 'days-after-batch', days: KEEP_DAYS.contacts },
    readers: 'key-holder',
  },
  staff: {
    purpose: 'access',
    about: 'staff',
    form: 'clear',
    tables: ['users', 'accounts', 'memberships', 'totp_secrets', 'passkeys', 'recovery_codes'],
    keeping: { rule: 'until-removed' },
    readers: 'operator',
  },
  sessions: {
    purpose: 'access',
    about: 'staff',
    form: 'clear',
    tables: ['sessions', 'verifications', 'staff_invitations'],
    keeping: { rule: 'until-ended' },
    readers: 'program',
  },
  attempts: {
    purpose: 'access',
    about: 'staff',
    form: 'hashed',
    tables: ['rate_limits'],
    keeping: { rule: 'days', days: KEEP_DAYS.attempts },
    readers: 'program',
  },
  events: {
    purpose: 'account',
    about: 'staff',
    form: 'codes',
    tables: ['events', 'audit_chain'],
    keeping: { rule: 'for-good' },
    readers: ['see-audit'],
  },
  breaches: {
    purpose: 'account',
    about: 'nobody',
    form: 'clear',
    tables: ['breaches'],
    keeping: { rule: 'with-project' },
    readers: ['manage'],
  },
  settings: {
    purpose: 'run',
    about: 'staff',
    form: 'clear',
    tables: ['projects', 'instance', 'organisations', 'municipalities'],
    keeping: { rule: 'until-replaced' },
    readers: ['manage'],
  },
  drafts: {
    purpose: 'run',
    about: 'staff',
    form: 'clear',
    tables: ['survey_drafts', 'survey_edits', 'survey_presence'],
    keeping: { rule: 'with-project' },
    readers: ['design'],
  },
  surveys: {
    purpose: 'run',
    about: 'nobody',
    form: 'clear',
    tables: [
      'surveys',
      'survey_versions',
      'story_points',
      'codebooks',
      'codebook_drafts',
      'codebook_steps',
    ],
    keeping: { rule: 'with-project' },
    readers: ['see-versions'],
  },
  channels: {
    purpose: 'run',
    about: 'groups',
    form: 'clear',
    tables: ['channels', 'channel_counts', 'page_counts'],
    keeping: { rule: 'with-project' },
    readers: ['manage'],
  },
  jobs: {
    purpose: 'run',
    about: 'tellers',
    form: 'codes',
    tables: ['jobs'],
    keeping: { rule: 'until-done' },
    readers: 'program',
  },
  backups: {
    purpose: 'run',
    about: 'tellers',
    form: 'sealed',
    tables: [],
    keeping: { rule: 'by-operator' },
    readers: 'operator',
  },
  logs: {
    purpose: 'run',
    about: 'nobody',
    form: 'codes',
    tables: [],
    keeping: { rule: 'by-operator' },
    readers: 'operator',
  },
} as const satisfies Record<string, DataClass>

export type DataClassKey = keyof typeof DATA_CLASSES

/** The same classes as a list, each with its key. */
export const dataClasses: readonly (DataClass & { readonly key: DataClassKey })[] = Object.entries(
  DATA_CLASSES,
).map(([key, one]) => ({ key: key as DataClassKey, ...one }))

/** Whether this is the key of a class of data. */
export function isDataClass(key: string): key is DataClassKey {
  return Object.hasOwn(DATA_CLASSES, key)
}
