import { readFile, stat } from 'node:fs/promises'

/** The user that PostgreSQL runs as; undefined where that is simply the user who starts it. */
export type Account = { readonly uid: number; readonly gid: number } | undefined

/**
 * Who runs PostgreSQL: whoever starts it, and an unprivileged user when that is root, because PostgreSQL refuses root.
 *
 * In that case: the owner of the data that is there, else of the folder around it, else `postgres`, else `nobody`.
 * Only users that the system knows by name count (initdb looks the name up), and no user is ever made.
 */
export async function accountFor(dataDir: string, cluster: string): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined
  const users = await knownUsers()
  const owners = [await ownerOf(cluster), await ownerOf(dataDir)]
  const owner = owners.find(
    (uid) => uid !== undefined && uid !== 0 && users.some((u) => u.uid === uid),
  )
  const user =
    users.find(({ uid }) => uid === owner) ??
    users.find(({ name }) => name === 'postgres') ??
    users.find(({ name }) => name === 'nobody')
  return user ? { uid: user.uid, gid: user.gid } : { uid: 65534, gid: 65534 }
}

async function ownerOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ uid }) => uid,
    () => undefined,
  )
}

async function knownUsers(): Promise<{ name: string; uid: number; gid: number }[]> {
  const lines = await readFile('/etc/passwd', 'utf8').catch(() => '')
  return lines.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':')
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
  })
}

/** The number under which a guarded program finds its data folder opened. */
const FOLDER_HANDLE = 4

/**
 * How a program that runs as `account` names its data folder, which it gets opened.
 *
 * Another user than root often cannot walk to the data folder (below /root, say). On Linux it need not walk: the path of
 * an open handle leads straight to it.
 */
export function ownFolder(account: Account, folder: string): string {
  return account && process.platform === 'linux' ? `/proc/self/fd/${FOLDER_HANDLE}` : folder
}
