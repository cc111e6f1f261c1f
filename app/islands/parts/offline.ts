/** Asks the browser to answer with the help page and the looks of this site when there is no connection. */
export async function keepOffline(): Promise<void> {
  // A browser that cannot, or may not, works as before with a connection.
  await navigator.serviceWorker?.register('/sw.js').catch(() => undefined)
}

/** Takes away the worker that answers offline, with its cache. */
export async function forgetOffline(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.allSettled(workers.map((worker) => worker.unregister()))
  const names = 'caches' in window ? await caches.keys() : []
  await Promise.allSettled(names.map((name) => caches.delete(name)))
}
