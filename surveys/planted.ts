import '#analysis/dashboard/facts.ts'
export const planted = true
