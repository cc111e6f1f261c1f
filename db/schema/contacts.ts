import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes } from './stories.ts'
import { projects } from './surveys.ts'

/**
 * The key under which a project's contact details are sealed; a project without a row does not ask for them.
 *
 * Only the public half stands here. `mail` is where somebody asks to be removed, `last_batch_on` when the box was last added to.
 */
export const contactKeys = pgTable(
  'contact_keys',
  {
    projectId: uuid('project_id').notNull(),
    publicKey: bytes('public_key').notNull(),
    mail: text('mail').notNull(),
    madeOn: date('made_on').notNull(),
    lastBatchOn: date('last_batch_on'),
  },
  (t) => [
    primaryKey({ name: 'contact_keys_pk', columns: [t.projectId] }),
    foreignKey({
      name: 'contact_keys_project_fk',
      columns: [t.projectId],
      foreignColumns: [projects.id],
    }).onDelete('cascade'),
  ],
)

/**
 * Contact details that came in since the last batch, sealed for the project and once more for this server.
 *
 * No time and no lasting id: `rewrite_waiting_contacts` writes all rows anew, in random order, whenever one is added.
 */
export const contactsWaiting = pgTable(
  'contacts_waiting',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    sealed: text('sealed').notNull(),
  },
  (t) => [
    primaryKey({ name: 'contacts_waiting_pk', columns: [t.projectId, t.id] }),
    foreignKey({
      name: 'contacts_waiting_project_fk',
      columns: [t.projectId],
      foreignColumns: [projects.id],
    }).onDelete('cascade'),
  ],
)

/** The box: contact details that only the holder of the private key can open, with the day of their batch and nothing else. */
export const contacts = pgTable(
  'contacts',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    batchOn: date('batch_on').notNull(),
    sealed: bytes('sealed').notNull(),
  },
  (t) => [
    primaryKey({ name: 'contacts_pk', columns: [t.projectId, t.id] }),
    index('contacts_batch_index').on(t.projectId, t.batchOn),
    foreignKey({
      name: 'contacts_project_fk',
      columns: [t.projectId],
      foreignColumns: [projects.id],
    }).onDelete('cascade'),
  ],
)
