import 'survey-core'
export const planted = true
