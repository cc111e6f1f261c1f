import '#db/problems.ts'
export const planted = true
