import { and, asc, eq, lt } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { passkeys, recoveryCodes, totpSecrets } from '#db/schema/people.ts'

export type Authenticator = typeof totpSecrets.$inferSelect
export type Passkey = typeof passkeys.$inferSelect

/** What a person shares with an authenticator app, or undefined. */
export async function findAuthenticator(
  db: Db,
  userId: string,
): Promise<Authenticator | undefined> {
  const [row] = await db.select().from(totpSecrets).where(eq(totpSecrets.userId, userId))
  return row
}

/** Keeps the secret of an authenticator app, in the place of an earlier one. */
export async function saveAuthenticator(db: Db, one: Authenticator): Promise<void> {
  await db
    .insert(totpSecrets)
    .values(one)
    .onConflictDoUpdate({ target: totpSecrets.userId, set: one })
}

/** Spends the code of one half minute; false when it, or a later one, was spent before. */
export async function spendStep(db: Db, userId: string, step: number): Promise<boolean> {
  const spent = await db
    .update(totpSecrets)
    .set({ lastStep: step })
    .where(and(eq(totpSecrets.userId, userId), lt(totpSecrets.lastStep, step)))
    .returning({ userId: totpSecrets.userId })
  return spent.length === 1
}

/** Forgets the authenticator app of a person. */
export async function deleteAuthenticator(db: Db, userId: string): Promise<void> {
  await db.delete(totpSecrets).where(eq(totpSecrets.userId, userId))
}

/** Forgets every second factor and recovery code of a person. */
export async function deleteFactors(db: Db, userId: string): Promise<void> {
  await db.delete(totpSecrets).where(eq(totpSecrets.userId, userId))
  await db.delete(passkeys).where(eq(passkeys.userId, userId))
  await db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
}

/** The passkeys of a person, by name. */
export async function listPasskeys(db: Db, userId: string): Promise<readonly Passkey[]> {
  return db
    .select()
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .orderBy(asc(passkeys.name), asc(passkeys.credentialId))
}

/** Adds a passkey; false when it is there already. */
export async function insertPasskey(db: Db, passkey: Passkey): Promise<boolean> {
  const added = await db.insert(passkeys).values(passkey).onConflictDoNothing().returning()
  return added.length === 1
}

/** Keeps how often a passkey says that it was used, to notice a copy. */
export async function setPasskeyCounter(
  db: Db,
  { userId, credentialId }: Pick<Passkey, 'userId' | 'credentialId'>,
  counter: number,
): Promise<void> {
  await db
    .update(passkeys)
    .set({ counter })
    .where(and(eq(passkeys.userId, userId), eq(passkeys.credentialId, credentialId)))
}

/** Removes a passkey of a person; false when it is not there. */
export async function deletePasskey(
  db: Db,
  userId: string,
  credentialId: string,
): Promise<boolean> {
  const gone = await db
    .delete(passkeys)
    .where(and(eq(passkeys.userId, userId), eq(passkeys.credentialId, credentialId)))
    .returning()
  return gone.length === 1
}

/** Keeps the hashes of new recovery codes; the earlier ones are worth nothing from now on. */
export async function replaceRecoveryCodes(
  db: Db,
  userId: string,
  hashes: readonly string[],
): Promise<void> {
  await db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
  await db.insert(recoveryCodes).values(hashes.map((codeHash) => ({ userId, codeHash })))
}

/** Uses up a recovery code; false when there is none with this hash. */
export async function spendRecoveryCode(
  db: Db,
  userId: string,
  codeHash: string,
): Promise<boolean> {
  const spent = await db
    .delete(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.codeHash, codeHash)))
    .returning()
  return spent.length === 1
}

/** How many recovery codes a person has left. */
export async function countRecoveryCodes(db: Db, userId: string): Promise<number> {
  return db.$count(recoveryCodes, eq(recoveryCodes.userId, userId))
}
