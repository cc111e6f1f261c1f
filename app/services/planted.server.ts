import '#db/queries/originals.ts'
export const planted = true
