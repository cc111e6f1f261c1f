import type { TellerWaysWords } from './teller-dictionary.ts'

/** What tellers read on a shared tablet, and who writes a story down for another, in simple Turkish. */
export const trWays: TellerWaysWords = {
  kiosk: {
    idleTitle: 'Hâlâ burada mısınız?',
    idle: 'Bu sayfa',
    idleAfter: 'saniye sonra yeniden başlar. O zaman yazdıklarınız silinir.',
    stay: 'Evet, devam ediyorum',
    end: 'Bu sayfa',
    endAfter: 'saniye sonra kaybolur. Kodunuzu bir yere yazın.',
    more: 'Daha fazla süre',
    done: 'Bitti',
  },
  collector: {
    title: 'Başkasının anlattığını yazıyorsunuz',
    lead: 'Bunu yaptığınız için teşekkürler. Önce bunu okuyun, bir dakika sürer.',
    rules: [
      {
        title: 'Açık sorular sorun',
        text: '“Ne oldu?” ve “Sonra ne oldu?” diye sorun. Anlatanın yerine yanıt vermeyin.',
      },
      {
        title: 'Onun sözleriyle yazın',
        text: 'Cümle yanlış olsa bile, söylediği gibi yazın. Yazdığınızı ona okuyun.',
      },
      {
        title: 'Durmak isterse durun',
        text: 'Hiçbir şey zorunlu değil. Her soruyu atlayabilirsiniz. Üzücü mü oluyor? Ara verin ya da bırakın.',
      },
      {
        title: 'İsim yazmayın',
        text: '“Öğretmenim” ya da “kardeşim” yazın. İsim, sokak ya da okul adı yazmayın.',
      },
      {
        title: 'Sizin hakkınızda bir şey saklamayız',
        text: 'Ne adınızı ne de kim olduğunuzu saklarız. Yalnızca birlikte yazdığınızı saklarız. Form kimin yardım ettiğini mi soruyor? Bunu atlayabilirsiniz.',
      },
      {
        title: 'Kod, anlatan kişi içindir',
        text: 'Gönderdikten sonra bir kod gelir. Kodu bir karta yazın ve kartı anlatana verin. Kendiniz saklamayın.',
      },
    ],
    worry: 'Sizi kaygılandıran bir şey mi duydunuz? Kendi kurumunuzun kurallarına uyun.',
    begin: 'Başlıyoruz',
    together: 'Birlikte yazıyoruz',
    cardTitle: 'Anlatan kişi için kart',
    cardText:
      'Bu kodla daha sonra hikâyenize ne olduğuna bakabilir ya da hikâyenizi kaldırabilirsiniz. Kodu yalnızca size ait bir yerde saklayın.',
    print: 'Kartı yazdır',
  },
}
