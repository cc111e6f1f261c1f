/**
 * The walls in the database: which login role may do what at which table, one row a table.
 *
 * `collection` takes stories in, `tellers` serves whoever shows a receipt, `deidentification` reads and reviews, `staff` is the
 * workroom, `team` is the release, and `program` does what belongs to no single project (log-in, addresses, the queue).
 */
export const ROLES = [
  'collection',
  'tellers',
  'deidentification',
  'staff',
  'team',
  'program',
] as const

export type WallRole = (typeof ROLES)[number]

/** What a role may do at a table: commands, each with the columns it is limited to, such as 'select(id name) insert'. */
export type Grants = Partial<Record<WallRole, string>>

const PEOPLE = { program: 'select insert update delete' } as const satisfies Grants

/**
 * Every table. What a row does not name, nobody but the owner may do.
 *
 * `program` sees the rows of all projects; the others see those of the project that their transaction is in, and without one
 * none at all. ROWS narrows that further. No role may read `cipher`, `wrapped` or `receipt_hash`: FUNCTIONS do that.
 */
export const TABLES: Readonly<Record<string, Grants>> = {
  // Surveys
  projects: {
    program: 'select',
    staff: 'select insert update',
    deidentification: 'select',
    team: 'select',
  },
  surveys: { program: 'select', staff: 'select insert' },
  survey_versions: { program: 'select', staff: 'select insert' },
  story_points: { program: 'select', staff: 'select insert update' },
  survey_drafts: { staff: 'select insert update' },
  survey_edits: { staff: 'select insert' },
  survey_presence: { staff: 'select insert update delete' },
  channels: { program: 'select', staff: 'select insert', tellers: 'select' },
  channel_counts: { staff: 'select', tellers: 'select insert update' },
  page_counts: { staff: 'select', tellers: 'select insert update' },
  // Stories
  stories: {
    tellers: 'select update',
    deidentification: 'select update delete',
    staff: 'select update(is_example)',
    team: 'select(project_id id role kind state released_title released_text)',
  },
  story_originals: {
    tellers: 'select(project_id story_id) update(cipher) delete',
    deidentification: 'select(project_id story_id) update(cipher) delete',
  },
  'vault.story_keys': {
    tellers: 'select(project_id story_id) delete',
    deidentification: 'select(project_id story_id) delete',
  },
  attachments: {
    tellers: 'select(project_id story_id) delete',
    deidentification:
      'select(project_id id story_id kind transcribed_on) update(transcribed_on) delete',
  },
  receipts: {},
  consents: {
    tellers: 'select update',
    deidentification: 'select update(choices)',
    staff: 'select',
    team: 'select(project_id story_id choices)',
  },
  redactions: {
    tellers: 'select(project_id story_id revision) update delete',
    deidentification: 'select insert update delete',
  },
  story_messages: {
    tellers: 'select(project_id story_id kind number sealed written_on) insert',
    deidentification: 'select insert update(read_on)',
  },
  waiting_forms: { program: 'select insert update delete' },
  // Coding
  codebooks: { program: 'select', staff: 'select insert' },
  codebook_drafts: { staff: 'select insert update' },
  codebook_steps: { staff: 'select insert update(edition)' },
  codings: {
    tellers: 'select(project_id story_id) delete',
    deidentification:
      'select(project_id id story_id evidence reasons is_passage_gone revision) update(evidence reasons is_passage_gone revision) delete',
    staff: 'select insert update delete',
  },
  coding_acts: {
    tellers: 'select(project_id story_id) delete',
    deidentification: 'select(project_id id story_id before after) update(before after) delete',
    staff: 'select insert',
  },
  coding_progress: {
    tellers: 'select(project_id story_id) delete',
    deidentification: 'select(project_id story_id) delete',
    staff: 'select insert update delete',
  },
  coding_rounds: { staff: 'select insert' },
  round_stories: {
    tellers: 'select(project_id story_id) delete',
    deidentification: 'select(project_id story_id) delete',
    staff: 'select insert update',
  },
  round_judgements: { staff: 'select insert update' },
  story_terms: {
    tellers: 'select(project_id story_id) delete',
    deidentification: 'select(project_id story_id) delete',
    staff: 'select insert delete',
  },
  story_changes: { staff: 'select' },
  saved_searches: { staff: 'select insert delete' },
  reading_list: {
    tellers: 'select(project_id story_id) delete',
    deidentification: 'select(project_id story_id) delete',
    staff: 'select insert update(note) delete',
  },
  coding_moves: { staff: 'select insert update' },
  theme_models: {
    tellers: 'select(project_id story_ids) delete',
    deidentification: 'select(project_id story_ids) delete',
    staff: 'select insert delete',
  },
  // Releases
  releases: {
    tellers: 'select(project_id number made_at)',
    deidentification: 'select(project_id) delete',
    staff: 'select insert',
    team: 'select',
  },
  release_stories: { staff: 'select insert', team: 'select' },
  // What a team makes of stories
  insights: {
    tellers:
      'select(project_id id state told_nl told_en told_on composed composed_on lost) update(lost)',
    deidentification: 'select(project_id id lost) update(lost)',
    staff: 'select insert update delete',
    team: 'select(project_id id claim state told_nl told_en told_on)',
  },
  insight_passages: {
    tellers: 'select delete',
    deidentification: 'select insert delete',
    staff: 'select insert delete',
  },
  pilots: {
    tellers: 'select(project_id id name step told_nl told_en told_on)',
    staff: 'select insert update delete',
    team: 'select',
  },
  pilot_insights: { tellers: 'select', staff: 'select insert delete', team: 'select' },
  pilot_steps: { staff: 'select insert', team: 'select' },
  pilot_tasks: { staff: 'select insert update', team: 'select' },
  pilot_decisions: { staff: 'select insert', team: 'select' },
  pattern_marks: { staff: 'select insert delete' },
  outside_figures: { staff: 'select insert delete', team: 'select' },
  // People in one room
  sense_sessions: {
    program: 'select(project_id id code)',
    staff: 'select insert update',
    team: 'select(project_id id code name step step_since minutes exercises ends tables insight_id made_on closed_on)',
  },
  sense_cards: {
    tellers: 'select(project_id story_id) delete',
    deidentification: 'select(project_id story_id) delete',
    staff: 'select insert',
    team: 'select',
  },
  sense_acts: { staff: 'select', team: 'select insert' },
  // People
  users: { ...PEOPLE, deidentification: 'select(id name)', staff: 'select(id name)' },
  sessions: PEOPLE,
  accounts: PEOPLE,
  verifications: PEOPLE,
  rate_limits: PEOPLE,
  memberships: PEOPLE,
  organisations: { ...PEOPLE, staff: 'select insert' },
  municipalities: { ...PEOPLE, staff: 'select insert' },
  staff_invitations: PEOPLE,
  totp_secrets: PEOPLE,
  passkeys: PEOPLE,
  recovery_codes: PEOPLE,
  contacts: PEOPLE,
  contacts_waiting: PEOPLE,
  contact_keys: PEOPLE,
  // What went wrong
  breaches: { staff: 'select insert update' },
  // Events, jobs, the instance
  events: {
    program: 'insert',
    tellers: 'select insert',
    deidentification: 'insert',
    staff: 'select insert',
    team: 'insert',
  },
  audit_chain: { program: 'select', staff: 'select' },
  jobs: {
    program: 'select update delete',
    tellers: 'insert',
    deidentification: 'insert',
    staff: 'insert',
  },
  instance: { program: 'select insert update' },
}

/** Where a role sees less than the whole project: a condition on top of it, for reading and for writing alike. */
export const ROWS: Readonly<Record<string, Partial<Record<WallRole, string>>>> = {
  // What a team may open: released, in a release, and its teller lets a team read it now.
  stories: {
    team: `state = 'released' and exists (
      select from consents c where c.project_id = stories.project_id and c.story_id = stories.id)`,
  },
  consents: {
    team: `choices ->> 'consent_share' = 'yes' and exists (
      select from release_stories r where r.project_id = consents.project_id and r.story_id = consents.story_id)`,
  },
  // What readers write for each other is no business of the teller's.
  story_messages: { tellers: `kind <> 'note'` },
  events: { team: `kind = 'story.read'` },
}

/** Functions that act with the rights of the owner, and who may call each. */
export const FUNCTIONS: Readonly<Record<string, readonly WallRole[]>> = {
  accept_story: ['collection'],
  story_point_is_full: ['program', 'staff'],
  count_of_project: ['staff'],
  delete_sandbox: ['staff'],
  rewrite_waiting_contacts: ['program'],
  accept_attachment: ['collection'],
  read_original: ['deidentification'],
  read_attachment: ['deidentification'],
  find_own_story: ['tellers'],
  read_own_original: ['tellers'],
  append_to_audit_chain: [],
  note_story_change: [],
}
