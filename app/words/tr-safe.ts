import type { SafeWords } from './nl-safe.ts'

/** What tellers read about leaving fast, looking safely and their own or a shared device, in simple Turkish. */
export const trSafe: SafeWords = {
  exit: {
    label: 'Hızlı çıkış',
    region: 'Bu siteden hızla çıkma',
  },
  device: {
    title: 'Kendi cihazınızı mı, ortak bir cihazı mı kullanıyorsunuz?',
    why: 'Kendi cihazınızda, yazdıklarınızı şifreli olarak saklarız. Böylece daha sonra devam edebilirsiniz. Ortak bir cihazda hiçbir şey saklamayız.',
    own: 'Kendi cihazım, başka kimse bakmıyor',
    shared: 'Ortak bir cihaz ya da bazen başka biri de bakıyor',
    plain: 'Yazarken saklama yalnızca JavaScript ile çalışır. Burada JavaScript kapalı.',
  },
  look: {
    title: 'Güvenli gezinme',
    link: 'Yaptıklarınıza bakan biri mi var? Önce bunu okuyun: güvenli gezinme.',
    exitTitle: '“Hızlı çıkış” ne yapar?',
    exit: '“Hızlı çıkış” düğmesiyle ya da üç kez Shift tuşuna basarak hemen başka bir siteye geçersiniz. O zaman henüz göndermediğiniz her şey silinir. Bağlantı bekleyen bir hikâye de silinir.',
    plain:
      'JavaScript kapalı mı? O zaman biri, tarayıcıdaki “Geri” düğmesiyle belki yine bu siteye gelebilir.',
    historyTitle: 'Geride ne kalır?',
    history: [
      'Tarayıcınızın geçmişini biz silemeyiz. Geçmişte bu siteye girdiğiniz görünebilir. Sayfanın adı orada yalnızca “Formulier” olarak yazar, ama adres de görünür.',
      'Aradığınız bir numara, telefonunuzun arama listesinde kalır. Arama ücretsiz olsa bile.',
      'Biri telefonunuza ya da bilgisayarınıza sizi izleyen bir program koyabilir. Bu düğme sizi bundan korumaz.',
    ],
    saferTitle: 'Daha güvenli gezinmek için',
    safer: [
      'Öteki kişinin ulaşamadığı bir cihaz kullanın: okulda, kütüphanede ya da güvendiğiniz birinin cihazını.',
      'Tarayıcınızda gizli bir pencere açın. İşiniz bitince kapatın.',
      'Sonra bu siteyi tarayıcınızın geçmişinden silin.',
      'Yaptığınız aramayı telefonunuzun arama listesinden silin.',
    ],
  },
  helpPage: {
    title: 'Yardım ve güvenli gezinme',
    offline:
      'Formunuz yerine bunu mu görüyorsunuz? O zaman bağlantı yok. Kendi cihazınızı mı seçtiniz? O zaman bağlantı geri gelince yazdıklarınız yerinde durur.',
  },
}
