import { byPlace } from './phrases.ts'
import type { TellerDictionary } from './teller-dictionary.ts'
import { trContact } from './tr-contact.ts'
import { trKinds } from './tr-kinds.ts'
import { trReceipt } from './tr-receipt.ts'
import { trRecognise } from './tr-recognise.ts'
import { trSafe } from './tr-safe.ts'
import { trWays } from './tr-ways.ts'

/** What tellers read, in simple Turkish. */
export const tr: TellerDictionary = {
  neutralTitle: 'Form',
  skip: 'İçeriğe geç',
  language: 'Dil',
  languageUnread:
    'Bu dildeki metinleri, ana dili Türkçe olan biri henüz kontrol etmedi. İçinde hatalar olabilir.',
  questionsInDutch: 'Sorular Hollandacadır.',
  example: 'Örnek',
  exampleNote:
    'Bu projedeki hikâyeler uydurmadır. Vertelpunt’un nasıl çalıştığını gösterirler. Aralarında gerçek bir kişinin hikâyesi yoktur.',

  safe: trSafe,
  receipt: trReceipt,
  recognise: trRecognise,
  ...trWays,

  help: {
    title: 'Yardıma ihtiyacınız mı var?',
    notAHelpLine:
      'Burası bir yardım hattı değildir. Hikâyenizi okuruz, ama hemen değil. Kim olduğunuzu bilmiyoruz. Bu yüzden sizi arayamayız.',
    lines: {
      emergency: 'Şu anda tehlikede misiniz?',
      'safe-home': 'Evde şiddet varsa ya da evde güvende değilseniz. Ücretsiz, gece ve gündüz.',
      suicide: 'İntiharı düşünüyor musunuz? Ücretsiz, gece ve gündüz.',
      'child-line': '18 yaşından küçük çocuklar ve gençler için. Ücretsiz.',
      'young-buddies': 'Anne babası ayrılmış çocuklar ve gençler için.',
      'local-desk': 'Almelo’da ayrılık hakkında sorular için.',
    },
    page: {
      title: 'Nereden yardım alabilirsiniz?',
      newTab: 'yeni sekmede açılır',
      lead: 'Burada sizinle birlikte düşünen ya da size yardım eden kişileri bulursunuz. Arayın ya da sitelerine bakın.',
      national: 'Bütün Hollanda’da',
      local: 'Yakınınızda',
      none: 'Yakınınızda henüz bir yer yok. Yukarıdaki yardım herkes içindir.',
      back: 'Başa dön',
    },
    call: 'Telefon:',
    visit: 'Site:',
  },

  start: {
    title: 'Yaşadıklarınızı anlatın',
    lead: 'Anne baba ayrılınca çok şey değişir. Hikâyeniz, bunun başkaları için daha iyi olmasına yardım eder.',
    listTitle: 'Projeler',
    none: 'Henüz bir proje yok.',
  },
  project: {
    whyTitle: 'Neden hikâye topluyoruz?',
    readTitle: 'Hikâyemi kim okuyor?',
    readByTwo:
      'Projeden iki kişi hikâyenizi okur. Sizi tanıtabilecek her şeyi çıkarırlar. Sonra geliştirme ekibi okur.',
    readByOne:
      'Projeden bir kişi hikâyenizi okur ve sizi tanıtabilecek her şeyi çıkarır. Sonra geliştirme ekibi okur.',
    notWho: 'Kim olduğunuzu sormayız. Hangi cihazdan yazdığınızı kaydetmeyiz.',
    takes:
      'Yaklaşık 10 dakika sürer. Soruları atlayabilirsiniz ve istediğiniz zaman bırakabilirsiniz.',
    chooseTitle: 'Siz kimsiniz?',
    chooseHint: 'Size en uygun olanı seçin. O zaman size uygun sorular gelir.',
    closed: 'Şu anda kapalı',
    needsTitle: 'Anket: Neye ihtiyacınız var?',
    needsHint:
      'Burada hikâye anlatmazsınız. Sizin için önemli olanı seçersiniz. Yaklaşık 8 dakika sürer.',
    needs: {
      ouder: { title: 'Anne babalar için', text: 'Aile ve arkadaşlar için de.' },
      professional: { title: 'Uzmanlar için', text: 'İşinizde neye ihtiyacınız var?' },
    },
    codeLink: 'Daha önce bir hikâye anlattınız mı? Kodunuzla bakın.',
    roles: {
      ouder: {
        title: 'Anne, baba ya da bakan kişi',
        text: 'Ayrılıyorsunuz ya da ayrıldınız ve çocuğunuz var.',
      },
      jongere: {
        title: 'Genç, 12 ile 18 yaş arası',
        text: 'Anneniz ve babanız ayrılıyor ya da ayrıldı.',
      },
      kind: { title: 'Çocuk, 8 ile 12 yaş arası', text: 'Bunu bir yetişkinle birlikte yapın.' },
      professional: { title: 'Uzman', text: 'Ayrılan ailelerle çalışıyorsunuz.' },
      ander: { title: 'Başka biri', text: 'Aileden biri, arkadaş ya da yeni eş.' },
    },
  },
  form: {
    page: (number, count) => `Adım ${number} / ${count}`,
    next: 'İleri',
    back: 'Geri',
    send: 'Hikâyemi gönder',
    sendNeeds: 'Yanıtlarımı gönder',
    stop: 'Bırak',
    errorsTitle: (count) => `Düzeltilecek ${count} şey var`,
    optional: 'Bunu atlayabilirsiniz.',
    max: (count) => `En fazla ${count} tane seçin.`,
    required: 'Bu gerekli.',
    notApplicable: 'Hikâyeme uymuyor',
    choose: 'Birini seçin',
    noScriptNote:
      'Yanıtlarınız bu sayfanın içinde şifreli olarak taşınır. Bize ancak siz gönderince ulaşır.',
    dyad: {
      plainHint: '0 ile 10 arasında bir sayı seçin.',
      between: (left, right) => `0 şu demek: ${left}. 10 şu demek: ${right}.`,
      unset: 'Henüz bir şey seçilmedi. Kaydırın ya da düğmeleri kullanın.',
      towards: 'Daha çok şuna doğru:',
      value: (left, right, value) =>
        byPlace(value, [
          `tam olarak: “${left}”`,
          `daha yakın: “${left}”`,
          'ortada',
          `daha yakın: “${right}”`,
          `tam olarak: “${right}”`,
        ]),
      clear: 'Seçimimi sil',
      scale: (low, lowText, high, highText) =>
        `${low} şu demek: ${lowText}. ${high} şu demek: ${highText}.`,
    },
    kinds: trKinds,
    points: {
      points: 'puan',
      left: (left, total) =>
        left === 0
          ? `${total} puanın hepsi paylaştırıldı.`
          : left > 0
            ? `${total} puandan paylaştırılacak ${left} puan kaldı.`
            : `${-left} puan fazla.`,
      more: (item) => `Bir puan ekle: ${item}`,
      fewer: (item) => `Bir puan çıkar: ${item}`,
      clear: 'Yeniden başla',
    },
    triad: {
      hint: '10 jetonu paylaştırın. En çoğunu en önemli olana verin.',
      coins: 'jeton',
      left: (left) =>
        left === 0
          ? '10 jetonun hepsi paylaştırıldı.'
          : left > 0
            ? `Paylaştırılacak ${left} jeton kaldı.`
            : `${-left} jeton fazla.`,
      tap: 'Üçgene dokunun, ok tuşlarını kullanın ya da düğmelerle sayın.',
      keys: 'Ya da iki rakam yazın: önce üst, sonra sol için.',
      picture: 'Seçmek için üçgen',
      more: (corner) => `Bir tane ekle: ${corner}`,
      fewer: (corner) => `Bir tane çıkar: ${corner}`,
      unset: 'Henüz bir şey paylaştırılmadı.',
      summary: (parts) => parts.map((part) => `${part.text}: ${part.coins}`).join(', '),
      clear: 'Seçimimi sil',
    },
    story: {
      hint: 'Beş ile yedi cümle yeter. İsim, sokak ya da okul adı yazmayın. Örneğin “oğlum” ya da “öğretmen” yazın.',
    },
    sentences: {
      required: 'Burada bir yanıt gerekli.',
      'not-a-choice': 'Buradaki yanıtlardan birini seçin.',
      'too-many': 'Çok fazla yanıt seçtiniz.',
      'out-of-range': 'Bu sayı burada olmaz.',
      'not-whole': 'Tam sayı kullanın.',
      'triad-sum': 'Tam 10 jeton paylaştırın.',
      'rank-places': 'Her sırayı bir kez kullanın. 1’den başlayın.',
      'not-a-number': 'Bir sayı yazın, örneğin 12.',
      'too-precise': 'Bu sayının virgülden sonra çok fazla rakamı var.',
      'too-long': 'Bu çok uzun. Lütfen kısaltın. Henüz hiçbir şey kaybolmadı.',
      'wrong-kind': 'Bu yanıt soruya uymuyor.',
      'unknown-question': 'Bu soru formda yok.',
      'consent-needed': 'Hikâyenizi ancak siz izin verirseniz okuyabiliriz.',
      'file-kind': 'Bu, okuyabildiğimiz bir fotoğraf değil. JPEG ya da PNG seçin.',
      'file-size': 'Bu fotoğraf çok büyük. En fazla 8 MB. Başka bir tane seçin.',
    },
  },
  thanks: {
    title: 'Hikâyeniz için teşekkür ederiz',
    stored: 'Hikâyeniz güvenle saklandı.',
    codeTitle: 'Bu sizin kodunuz',
    codeText:
      'Bu kodu iyi saklayın: bir yere yazın ya da fotoğrafını çekin. Kodu yalnızca bir kez gösteriyoruz. Bu kodla daha sonra hikâyenize ne olduğuna bakabilir ya da hikâyenizi kaldırabilirsiniz.',
    shared:
      'Bu cihaza başka biri de bakabiliyor mu? O zaman kodu bir kâğıda yazın ve bu sayfayı kapatın.',
    next: 'Şimdi ne olacak?',
    steps: {
      two: [
        'İki kişi hikâyenizi okur.',
        'İsimleri ve yerleri çıkarırlar.',
        'Sonra geliştirme ekibi okur.',
      ],
      one: [
        'Bir kişi hikâyenizi okur.',
        'İsimleri ve yerleri çıkarır.',
        'Sonra geliştirme ekibi okur.',
      ],
    },
    needs: {
      title: 'Yanıtlarınız için teşekkür ederiz',
      stored: 'Yanıtlarınız güvenle saklandı.',
      codeText:
        'Bu kodu iyi saklayın: bir yere yazın ya da fotoğrafını çekin. Kodu yalnızca bir kez gösteriyoruz. Bu kodla daha sonra yanıtlarınızı kaldırabilirsiniz.',
      steps: [
        'Seçtiklerinizi başkalarının yanıtlarıyla birlikte sayarız.',
        'Kendiniz bir şey yazdınız mı? O zaman önce biz okuruz ve sizi tanıtabilecek her şeyi çıkarırız.',
        'Proje, en çok neye ihtiyaç olduğuna bakar.',
      ],
      story: 'Bir hikâye de anlat',
    },
    another: 'Bir hikâye daha anlat',
    home: 'Başa dön',
  },
  code: {
    title: 'Kodunuzla bakın',
    text: '20 rakamı yazın. Bunları gönderdikten sonra ya da daha sonra devam etmek için aldınız.',
    label: 'Kodunuz',
    look: 'Bak',
    state: {
      received: 'Hikâyeniz bize ulaştı. Henüz kimse okumadı.',
      proposed: 'Hikâyeniz bize ulaştı. Okuyacak kişileri bekliyor.',
      prepared: 'Bir kişi hikâyenizi okudu. Sırada ikinci okuma var.',
      released: 'Hikâyeniz okundu. İsimler çıkarıldı. Geliştirme ekibi artık okuyabilir.',
      counted: 'Yanıtlarınız sayılıyor.',
      withdrawn: 'Bu hikâye kaldırıldı. Artık kimse okuyamaz.',
    },
    needsState: {
      received: 'Yanıtlarınız bize ulaştı. Yazdıklarınızı henüz kimse okumadı.',
      proposed: 'Yanıtlarınız bize ulaştı. Yazdıklarınız, okuyacak kişileri bekliyor.',
      prepared: 'Bir kişi yazdıklarınızı okudu. Sırada ikinci okuma var.',
      released: 'Yanıtlarınız sayılıyor. Yazdıklarınızdan isimler çıkarıldı.',
      counted: 'Yanıtlarınız sayılıyor.',
      withdrawn: 'Bu yanıtlar kaldırıldı.',
    },
    toldOn: (day) => `Anlatıldığı gün: ${day}.`,
    withdrawTitle: 'Hikâyenizi kaldırın',
    withdrawText: 'Bundan sonra onu kimse okuyamaz, biz de okuyamayız. Bunu geri alamazsınız.',
    withdrawCheck: 'Evet, hikâyemi kaldırın',
    needsWithdraw: {
      title: 'Yanıtlarınızı kaldırın',
      text: 'Bundan sonra hiçbir yerde sayılmazlar. Bunu geri alamazsınız.',
      check: 'Evet, yanıtlarımı kaldırın',
    },
    withdraw: 'Kaldır',
  },
  contact: trContact,
  later: {
    button: 'Daha sonra bir kodla devam et',
    title: 'Daha sonra devam edebilirsiniz',
    text: 'Şimdiye kadar doldurduklarınızı saklarız. Onları yalnızca bu kod açar.',
    codeTitle: 'Devam etmek için kodunuz',
    until: (day) => `Bu kodun son günü: ${day}. Sonra her şeyi sileriz.`,
    notSent: 'Hikâyeniz henüz gönderilmedi. Onu kimse okumaz.',
    goOn: 'Yine de şimdi devam et',
    found: 'Formunuz hazır. Henüz hiçbir şey gönderilmedi.',
    takeUp: 'Devam et',
  },
  faults: {
    notFoundTitle: 'Bu sayfa yok',
    notFound: 'Bağlantı eski olabilir ya da içinde bir yazım hatası olabilir.',
    forbiddenTitle: 'Bunu açamazsınız',
    forbidden: 'Giriş yaptınız, ama rolünüz buna izin vermiyor. Proje yöneticisine sorun.',
    closedTitle: 'Burası şu anda kapalı',
    closed: 'Şu anda burada hikâye anlatamazsınız.',
    brokenTitle: 'Bizde bir şey ters gitti',
    broken:
      'Bu sizin hatanız değil. Lütfen bir daha deneyin. Tarayıcınızdaki “Geri” ile yazdıklarınıza dönebilirsiniz.',
    id: (id) => `Bu arızanın numarası: ${id}`,
    home: 'Başa dön',
  },
  busy: {
    title: 'Lütfen biraz bekleyin',
    text: 'Şu anda çok sayıda hikâye geliyor. Hikâyeniz hazır, hiçbir şey kaybolmadı.',
    byHand: '10 saniye bekleyin. Sonra göndermek için düğmeye basın.',
    byItself: 'Hikâyeniz birazdan kendiliğinden gönderilecek. Birkaç saniye sürer.',
    trap: 'Burayı boş bırakın',
  },
  problems: {
    'contact-not-offered': 'Burada şu anda bilgi bırakılamaz.',
    'contact-wrong': 'Bilgilerinize bir kez daha bakın.',
    answers: 'Lütfen yanıtlarınıza bir daha bakın.',
    'story-point-unknown': 'Böyle bir hikâye sayfası yok.',
    'story-point-closed': 'Burası kapalı. Hikâyeniz gönderilmedi.',
    'story-point-full': 'Buraya yeterince hikâye geldi. Anlatmak istediğiniz için teşekkürler.',
    'help-lines-unchecked':
      'Bu hikâye sayfası henüz açık değil. Proje önce yardım hatlarını kontrol ediyor.',
    'form-broken':
      'Bu sayfa bozulmuş ya da göndermek için çok eski. Bu sayfada yazdıklarınız hâlâ duruyor. Yeniden başlayın ve oraya yapıştırın.',
    'sent-with-other-content':
      'Bu hikâye daha önce gönderildi. İlki saklandı. Başka bir şey mi anlatmak istiyorsunuz? O zaman yeni bir hikâyeye başlayın.',
    'wait-asked':
      'Şu anda aynı anda çok fazla hikâye geliyor. Biraz bekleyin ve hikâyenizi yeniden gönderin.',
    'too-busy': 'Şu anda çok yoğun. Hikâyeniz hâlâ burada. Birkaç dakika sonra yeniden gönderin.',
    'story-unknown': 'Bu hikâye (artık) yok.',
    'receipt-typo': 'Bu kod doğru değil. Rakamları kontrol edin. Büyük olasılıkla biri yanlış.',
    'receipt-unknown': 'Bu kodla bir hikâye bulamadık.',
    'too-late-to-correct':
      'Hikâyeniz okundu ve ekibe açıldı. Artık düzeltemezsiniz. Ama hikâyenizi kaldırabilirsiniz.',
    'log-in-later': 'Çok fazla deneme oldu. Bir dakika bekleyin ve yeniden deneyin.',
    'recording-not-allowed':
      'Sesli anlatım 16 yaşından itibaren mümkündür. Hikâyenizi yazın ya da kaydı kaldırın.',
    'recording-wrong': 'Bu kaydı saklayamıyoruz. Yeniden kaydedin ya da hikâyenizi yazın.',
  },
}
