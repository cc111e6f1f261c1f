import { date, foreignKey, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { bytes } from './stories.ts'
import { projects } from './surveys.ts'

/**
 * Forms that somebody wants to go on with later, each encrypted under a key that only its code gives. A row says nothing about
 * who, where or about what: not even which story point it belongs to.
 */
export const waitingForms = pgTable(
  'waiting_forms',
  {
    projectId: uuid('project_id').notNull(),
    codeHash: bytes('code_hash').notNull(),
    sealed: bytes('sealed').notNull(),
    keptUntil: date('kept_until').notNull(),
  },
  (t) => [
    primaryKey({ name: 'waiting_forms_pk', columns: [t.projectId, t.codeHash] }),
    foreignKey({
      name: 'waiting_forms_project_fk',
      columns: [t.projectId],
      foreignColumns: [projects.id],
    }).onDelete('cascade'),
  ],
)
