import type { ReceiptWords } from './nl-receipt.ts'
import { apart } from './phrases.ts'

/** What tellers read when they come back with their code, and how they keep it, in simple Arabic, phrased as in `ar.ts`. */
export const arReceipt: ReceiptWords = {
  keep: {
    print: 'طباعة الرمز',
    copy: 'نسخ الرمز',
    copied: 'تم نسخ الرمز.',
    notCopied: 'لم ينجح النسخ. يرجى كتابة الرمز على ورقة.',
    save: 'حفظ كملف',
    warn: 'الورقة المطبوعة أو الملف يدلّان على أنك كنت هنا. من الأفضل حفظهما في مكان لا ينظر إليه أحد غيرك.',
    address: 'هنا يمكنك المتابعة برمزك:',
    fileName: 'form.txt',
  },
  stepsTitle: 'أين قصتك الآن؟',
  needsStepsTitle: 'أين إجاباتك الآن؟',
  now: 'الآن هنا',
  steps: {
    received: 'وصلت إلينا',
    proposed: 'جاهزة للقراءة',
    prepared: 'تمت القراءة',
    released: 'متاحة للفريق',
    counted: 'تم الحساب',
  },
  historyTitle: 'ماذا حدث حتى الآن؟',
  history: {
    received: () => 'وصلتنا قصتك.',
    needsReceived: () => 'وصلتنا إجاباتك.',
    corrected: () => 'قمت بتصحيح قصتك. نحن نقرؤها من جديد.',
    'quote-vetoed': () => 'طلبت منا عدم استخدام أي جملة من قصتك.',
    'consent-changed': () => 'قمت بتغيير موافقتك.',
    'read-once': () => 'تمت القراءة من شخص واحد.',
    read: (readers) =>
      readers > 1
        ? 'تمت القراءة من شخصين. بعد ذلك أصبح النص متاحًا للفريق.'
        : 'تمت القراءة من شخص واحد. بعد ذلك أصبح النص متاحًا للفريق.',
    counted: (release) => `قصتك محسوبة في النتائج رقم ${release}.`,
    insight: (title) => `ساعدت قصتك في الوصول إلى هذه النتيجة: ${apart(title)}`,
    pilot: (title) => `تمت تجربة شيء جديد: ${apart(title)}`,
    withdrawn: () => 'تم الحذف بطلب منك.',
  },
  read: {
    title: 'قراءة قصتك',
    needsTitle: 'قراءة إجاباتك',
    warn: 'انتباه: ستظهر قصتك على الشاشة. هل هناك من ينظر معك؟',
    typed: 'كما كتبتها بنفسك',
    gone: 'ما كتبته بنفسك تم مسحه. نحن نفعل هذا بعد فترة من إتاحته للفريق.',
    released: 'كما تقرؤها الفرق',
    answers: 'اختياراتك',
    untitled: 'بدون عنوان',
  },
  correct: {
    title: 'تصحيح قصتك',
    text: 'هذا ممكن حتى تصبح قصتك متاحة للفريق. بعد التصحيح نقرؤها من البداية.',
    titleLabel: 'العنوان',
    textLabel: 'قصتك',
    button: 'حفظ التصحيح',
    done: 'تم حفظ التصحيح. نحن نقرأ قصتك من جديد.',
  },
  consent: {
    title: 'موافقتك',
    given: (day) => `تاريخ الموافقة: ${apart(day)}. كانت هذه هي الجمل:`,
    otherWords: (day) => `تاريخ الموافقة: ${apart(day)}. قد تختلف الجمل أدناه عن الجمل السابقة.`,
    first: 'هل هناك رغبة في سحب هذه الموافقة؟ عندها يمكنك حذف قصتك.',
    vetoTitle: 'بدون أي جملة من قصتي',
    vetoText: 'عندها لا يستخدم أحد بعد الآن جملة من قصتك. يمكنك طلب هذا في أي وقت.',
    veto: 'عدم استخدام أي جملة من قصتي',
    vetoed: 'نحن لا نستخدم أي جملة من قصتك.',
    changeTitle: 'تغيير موافقتك',
    change: 'حفظ اختياراتي',
    done: 'تم حفظ اختياراتك.',
    unanswered: 'بدون إجابة',
  },
  file: {
    title: 'حفظ نسخة من كل شيء',
    text: 'في الملف قصتك وإجاباتك وموافقتك. من الأفضل حفظه في مكان لا ينظر إليه أحد غيرك.',
    html: 'ملف للقراءة',
    json: `ملف للحاسوب ${apart('(JSON)')}`,
    heading: 'ما رويته لنا',
  },
}
