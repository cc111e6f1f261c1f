import '#commands/database.ts'
export const planted = true
