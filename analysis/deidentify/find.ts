export function findIdentifiers(_t: string): {identifiers: Find[]; hints: Find[]} { return {identifiers: [], hints: []} }
export type Find={start:number;end:number;type:string;rule:string;confidence:number}
