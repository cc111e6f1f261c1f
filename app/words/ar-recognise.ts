import type { RecogniseWords } from './nl-recognise.ts'

/** What a teller reads when the program says what it thinks the story is about, in simple Arabic. */
export const arRecognise: RecogniseWords = {
  title: 'هل هذا صحيح؟',
  lead: 'برنامجنا يرى أن قصتك عن هذه المواضيع. هل هذا صحيح؟',
  none: 'برنامجنا لا يعرف عن أي شيء قصتك. هل يمكنك إخبارنا؟',
  skip: 'يمكنك ترك هذا السؤال.',
  yes: 'صحيح',
  no: 'غير صحيح',
  add: 'قصتي عن شيء آخر أيضًا',
  addFirst: 'يرجى اختيار موضوع قصتك',
  tooMany: 'أكبر عدد من الاختيارات معًا: 5.',
}
