import {
  bigint,
  boolean,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { projects } from './surveys.ts'

/** Who works here. The columns of users, sessions, accounts and verifications are those better-auth asks for. */
export const users = pgTable(
  'users',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    emailVerified: boolean('email_verified').notNull().default(false),
    image: text('image'),
    locale: text('locale').notNull().default('nl'),
    /** Since when this account may not log in any more; empty for everybody who may. */
    disabledAt: timestamp('disabled_at', { withTimezone: true }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [unique('users_email_unique').on(t.email)],
)

/**
 * A log-in that lasts. Never holds an address or a browser name: the service empties both before insert.
 *
 * Without `secondFactorAt` it is half a log-in: only the password was right.
 */
export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    secondFactorAt: timestamp('second_factor_at', { withTimezone: true }),
    lastUsedAt: timestamp('last_used_at', { withTimezone: true }).notNull().defaultNow(),
    /** What a passkey is asked to sign next; taken away when it is answered. */
    challenge: text('challenge'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [unique('sessions_token_unique').on(t.token), index('sessions_user_index').on(t.userId)],
)

export const accounts = pgTable(
  'accounts',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: timestamp('access_token_expires_at', { withTimezone: true }),
    refreshTokenExpiresAt: timestamp('refresh_token_expires_at', { withTimezone: true }),
    scope: text('scope'),
    password: text('password'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index('accounts_user_index').on(t.userId)],
)

export const verifications = pgTable('verifications', {
  id: text('id').primaryKey(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
})

/** Counts log-in attempts under keyed hashes of accounts; nothing of where they came from. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    id: text('id').primaryKey(),
    key: text('key').notNull(),
    count: bigint('count', { mode: 'number' }).notNull(),
    lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
  },
  (t) => [unique('rate_limits_key_unique').on(t.key)],
)

/** The secret that somebody shares with an authenticator app, sealed under the master key. `lastStep` makes a code work once. */
export const totpSecrets = pgTable('totp_secrets', {
  userId: text('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  sealed: text('sealed').notNull(),
  lastStep: bigint('last_step', { mode: 'number' }).notNull(),
  madeOn: date('made_on').notNull(),
})

/** Public halves of passkeys; the secret half never leaves somebody's device. */
export const passkeys = pgTable(
  'passkeys',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    credentialId: text('credential_id').notNull(),
    publicKey: text('public_key').notNull(),
    counter: bigint('counter', { mode: 'number' }).notNull(),
    name: text('name').notNull(),
    madeOn: date('made_on').notNull(),
  },
  (t) => [
    primaryKey({ name: 'passkeys_pk', columns: [t.userId, t.credentialId] }),
    unique('passkeys_credential_unique').on(t.credentialId),
  ],
)

/** Codes for who lost the phone: keyed hashes, deleted when used. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    codeHash: text('code_hash').notNull(),
  },
  (t) => [primaryKey({ name: 'recovery_codes_pk', columns: [t.userId, t.codeHash] })],
)

/** The organisations that work together in a project. */
export const organisations = pgTable(
  'organisations',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull().defaultRandom(),
    name: text('name').notNull(),
  },
  (t) => [
    primaryKey({ name: 'organisations_pk', columns: [t.projectId, t.id] }),
    unique('organisations_name_unique').on(t.projectId, t.name),
  ],
)

/** The municipalities that a project is for. */
export const municipalities = pgTable(
  'municipalities',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull().defaultRandom(),
    name: text('name').notNull(),
  },
  (t) => [
    primaryKey({ name: 'municipalities_pk', columns: [t.projectId, t.id] }),
    unique('municipalities_name_unique').on(t.projectId, t.name),
  ],
)

export type MemberRole = 'administrator' | 'lead' | 'moderator' | 'analyst' | 'member'

/** What a person may do in one project. */
export const memberships = pgTable(
  'memberships',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: text('role').$type<MemberRole>().notNull(),
    organisationId: uuid('organisation_id'),
    municipalityId: uuid('municipality_id'),
  },
  (t) => [
    primaryKey({ name: 'memberships_pk', columns: [t.projectId, t.userId] }),
    foreignKey({
      name: 'memberships_organisation_fk',
      columns: [t.projectId, t.organisationId],
      foreignColumns: [organisations.projectId, organisations.id],
    }),
    foreignKey({
      name: 'memberships_municipality_fk',
      columns: [t.projectId, t.municipalityId],
      foreignColumns: [municipalities.projectId, municipalities.id],
    }),
  ],
)

/** A place in a project that waits for somebody. The link holds the token; only its keyed hash is here. */
export const staffInvitations = pgTable(
  'staff_invitations',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull().defaultRandom(),
    tokenHash: text('token_hash').notNull(),
    email: text('email').notNull(),
    role: text('role').$type<MemberRole>().notNull(),
    organisationId: uuid('organisation_id'),
    municipalityId: uuid('municipality_id'),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ name: 'staff_invitations_pk', columns: [t.projectId, t.id] }),
    unique('staff_invitations_token_unique').on(t.tokenHash),
    unique('staff_invitations_email_unique').on(t.projectId, t.email),
    foreignKey({
      name: 'staff_invitations_organisation_fk',
      columns: [t.projectId, t.organisationId],
      foreignColumns: [organisations.projectId, organisations.id],
    }),
    foreignKey({
      name: 'staff_invitations_municipality_fk',
      columns: [t.projectId, t.municipalityId],
      foreignColumns: [municipalities.projectId, municipalities.id],
    }),
  ],
)
