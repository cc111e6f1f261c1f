import type { ContactWords } from './nl-contact.ts'

/** What tellers of 16 and older read about leaving contact details, in simple Turkish. */
export const trContact: ContactWords = {
  title: 'Birlikte düşünmek ya da haber almak ister misiniz?',
  lead: 'Bu zorunlu değil. 16 yaş ve üstü içindir.',
  apart:
    'Buraya yazdıklarınız ayrı bir kasada saklanır. Hikâyenizle bağlantısı yoktur: kod yok, saat yok, sıra yok.',
  open: 'Bilgi bırakın',
  codeFirst: 'Önce kodunuzu saklayın. Gönderdikten sonra bu ekranda görünmez.',
  name: 'Size nasıl hitap edelim?',
  nameHint: 'Başka bir ad olabilir, boş da kalabilir.',
  way: 'Size nasıl ulaşabiliriz?',
  wayHint: 'Birini doldurun. Yalnızca sizin okuduğunuz bir yol seçin.',
  mail: 'E-posta adresi',
  phone: 'Telefon numarası',
  wants: 'Ne için?',
  wishes: {
    sessions: 'Bir kez grupta birlikte düşünmek istiyorum',
    results: 'Bununla ne yapıldığını duymak istiyorum',
    talk: 'Bunu konuşmak için aranmak istiyorum',
  },
  keep: (days) => `Bunu en çok ${days} gün saklarız. Yalnızca proje açabilir.`,
  remove: (mail) => `Silinsin mi istiyorsunuz? Şu adrese yazın: ${mail}.`,
  send: 'Bilgilerimi gönder',
  sentTitle: 'Teşekkürler, bilgileriniz saklandı',
  sent: 'Bir şey olduğunda proje size ulaşır. Bu biraz sürebilir.',
  goneTitle: 'Bu şu anda burada olmuyor',
  gone: 'Bilgi bırakmak yalnızca bir hikâye gönderdikten hemen sonra olur.',
  home: 'Başa dön',
  fields: {
    mail: 'Bu e-posta adresi doğru değil. Kontrol edin.',
    phone: 'Bu telefon numarası doğru değil. Kontrol edin.',
    way: 'Bir e-posta adresi ya da telefon numarası yazın.',
    wants: 'Size ne için ulaşabileceğimizi seçin.',
  },
}
