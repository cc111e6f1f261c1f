import './contact-key.ts'
export const planted = true
