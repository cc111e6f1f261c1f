/** Runs `task` from `clients` loops at once for about `seconds`; gives how many ended and how long it took. */
export async function loadFor(
  seconds: number,
  clients: number,
  task: (client: number) => Promise<boolean>,
): Promise<{ readonly done: number; readonly seconds: number }> {
  const began = performance.now()
  const end = began + seconds * 1000
  let done = 0
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (performance.now() < end && (await task(client))) done += 1
    }),
  )
  return { done, seconds: (performance.now() - began) / 1000 }
}

/** The value below which a share of the sorted numbers lies, by nearest rank. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
