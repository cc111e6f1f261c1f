export type RedactedField={text:string;replacements:{start:number;end:number;type:string;placeholder:string;newStart:number;newEnd:number}[]}
export function redact(f: Readonly<Record<string,string>>, _m: unknown): Record<string,RedactedField> { return Object.fromEntries(Object.entries(f).map(([k,text])=>[k,{text,replacements:[]}])) }
