import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether scripts run and the page is theirs: false on the server and in the first drawing, true after it. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
