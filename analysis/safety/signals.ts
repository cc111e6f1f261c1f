export function findSafetySignals(_t: string): { signal: string; start: number; end: number }[] {
  return []
}
